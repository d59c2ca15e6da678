package minutebook.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Moment;
import org.jdbi.v3.core.Handle;

/** Half-typed text by actor and place, so that it is offered again after any end of the program. */
public final class Drafts {
    private final Handle handle;

    Drafts(Handle handle) {
        this.handle = handle;
    }

    /**
     * Text that somebody has begun at a place such as {@code action/meeting-id}.
     *
     * @param at when it was typed last
     */
    public record Draft(String place, String text, Instant at) {}

    /** Keeps the text, or forgets the draft when the text is empty. */
    public void keep(Moment moment, String place, String text) {
        try {
            if (text.isEmpty()) {
                handle.execute("DELETE FROM draft WHERE actor = ? AND place = ?", moment.actor(), place);
            } else {
                handle.execute(
                        "INSERT INTO draft (actor, place, text, at) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT (actor, place) DO UPDATE SET text = excluded.text, at = excluded.at",
                        moment.actor(),
                        place,
                        text,
                        moment.at().toString());
            }
        } catch (RuntimeException e) {
            throw Trouble.told(e);
        }
    }

    public Optional<String> find(String actor, String place) {
        try {
            return handle.createQuery("SELECT text FROM draft WHERE actor = ? AND place = ?")
                    .bind(0, actor)
                    .bind(1, place)
                    .mapTo(String.class)
                    .findFirst();
        } catch (RuntimeException e) {
            throw Trouble.told(e);
        }
    }

    public List<Draft> all(String actor) {
        return handle.createQuery("SELECT place, text, at FROM draft WHERE actor = ? ORDER BY at, place")
                .bind(0, actor)
                .map((row, context) -> new Draft(row.getString(1), row.getString(2), Instant.parse(row.getString(3))))
                .list();
    }
}
