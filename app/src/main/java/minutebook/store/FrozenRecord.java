package minutebook.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.domain.Refused;

/**
 * The record of meetings whose minutes are approved, at which every write passes: whatever change, undo or redo it is part
 * of, it is refused there.
 */
final class FrozenRecord {
    /** A board that is made whole brings its approved meetings with it. */
    static final String WHOLE_BOARD = "CreateBoard";

    /** What becomes of a thing after the meeting that recorded it: its words are frozen, its fate is not. */
    private static final Map<String, Set<String>> FATE = Map.of(
            "action",
            Set.of("due", "state", "done_on", "settled_on", "settled_because", "parked_until"),
            "challenge",
            Set.of("response", "worked"),
            "escalation",
            Set.of("response", "responded_on", "worked"));

    /** That something was sent out is added at any time; it is not part of what the meeting recorded. */
    private static final String SENDING = "sending";

    private final Rows rows;
    private final boolean whole;

    /** @param verb the kind of change that is being made */
    FrozenRecord(Rows rows, String verb) {
        this.rows = rows;
        this.whole = verb.equals(WHOLE_BOARD);
    }

    void requireMayCome(String table, Map<String, String> row) {
        if (!table.equals(SENDING) && !table.equals("meeting")) {
            require(table, row);
        }
    }

    void requireMayChange(String table, Map<String, String> row, Set<String> fields) {
        if (!isFate(table, fields)) {
            require(table, row);
        }
    }

    /** Whether the fields say no more than what became of a thing. */
    static boolean isFate(String table, Set<String> fields) {
        return FATE.getOrDefault(table, Set.of()).containsAll(fields);
    }

    void requireMayGo(String table, Map<String, String> row) {
        if (!table.equals(SENDING) || row.get("kind").equals("MINUTES")) {
            require(table, row);
        }
    }

    private void require(String table, Map<String, String> row) {
        if (!whole) {
            approved(table, row).ifPresent(number -> {
                throw new Refused(
                        Refused.Reason.WRONG_STATE,
                        "The minutes of meeting " + number
                                + " are approved and stay as they are: record a correction at the next meeting.");
            });
        }
    }

    /** The number of the approved meeting that a row is part of: by its item where it has one, else by its meeting. */
    private Optional<String> approved(String table, Map<String, String> row) {
        if (table.equals("meeting")) {
            return row.get("state").equals("APPROVED") ? Optional.of(row.get("number")) : Optional.empty();
        }
        if (row.get("item") != null) {
            return rows.text(
                    "SELECT m.number FROM agenda_item i JOIN meeting m ON m.id = i.meeting"
                            + " WHERE i.id = ? AND m.state = 'APPROVED'",
                    row.get("item"));
        }
        return Optional.ofNullable(row.get("meeting"))
                .flatMap(id -> rows.text("SELECT number FROM meeting WHERE id = ? AND state = 'APPROVED'", id));
    }
}
