package minutebook.store;

import java.util.List;
import java.util.Optional;
import minutebook.domain.PersonKey;

/** What can be asked of the keys by which people are let in over SSH. */
public final class KeyQueries {
    private final Rows rows;

    KeyQueries(Rows rows) {
        this.rows = rows;
    }

    /**
     * The record of a key, whoever's it is.
     *
     * @param key in base64
     */
    public Optional<PersonKey> held(String key) {
        return rows.first(PersonKey.class, "WHERE t.key = ?", key);
    }

    /** The keys of the people of a board, by person and then oldest first. */
    public List<PersonKey> ofBoard(String board) {
        return rows.list(
                PersonKey.class,
                "JOIN person p ON p.id = t.person WHERE p.board = ? ORDER BY p.place, p.key, t.recorded_at, t.rowid",
                board);
    }
}
