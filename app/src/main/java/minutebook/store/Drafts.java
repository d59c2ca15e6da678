package minutebook.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Moment;

/** Half-typed text by actor and place, so that it is offered again after any end of the program. */
public final class Drafts {
    private final Rows rows;

    Drafts(Rows rows) {
        this.rows = rows;
    }

    /**
     * Text that somebody has begun at a place such as {@code action/meeting-id}.
     *
     * @param at when it was typed last
     */
    public record Draft(String place, String text, Instant at) {}

    /** Keeps the text, or forgets the draft when the text is empty. */
    public void keep(Moment moment, String place, String text) {
        if (text.isEmpty()) {
            rows.execute("DELETE FROM draft WHERE actor = ? AND place = ?", moment.actor(), place);
        } else {
            rows.execute(
                    "INSERT INTO draft (actor, place, text, at) VALUES (?, ?, ?, ?)"
                            + " ON CONFLICT (actor, place) DO UPDATE SET text = excluded.text, at = excluded.at",
                    moment.actor(),
                    place,
                    text,
                    moment.at().toString());
        }
    }

    public Optional<String> find(String actor, String place) {
        return rows.text("SELECT text FROM draft WHERE actor = ? AND place = ?", actor, place);
    }

    public List<Draft> all(String actor) {
        return rows.list(
                "SELECT place, text, at FROM draft WHERE actor = ? ORDER BY at, place",
                row -> new Draft(row.getString(1), row.getString(2), Instant.parse(row.getString(3))),
                actor);
    }
}
