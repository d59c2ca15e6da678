package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What has to hold after every step of a trial: what is private stays so, and what went out or was agreed stays as it was. */
final class TrialLook {
    /** Who comes and goes, and papers, are put under any item at any time. */
    private static final String UNDER_ITEMS =
            "SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c ON c.name = 'item'"
                    + " WHERE m.type = 'table' AND m.name NOT IN ('movement', 'interest', 'paper') ORDER BY 1";

    private static final String IN_PRIVATE = "SELECT m.id, i.part FROM meeting m"
            + " JOIN exclusion x ON x.meeting = m.id AND x.\"left\" IS NULL"
            + " LEFT JOIN agenda_item i ON i.id = m.current_item WHERE m.state = 'IN_SESSION'";

    private static final String SENT =
            "SELECT 'sending ' || id, text FROM sending UNION ALL SELECT 'approval ' || id, text FROM approval";

    private final Trial trial;
    private final String entries;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> recordedInPrivate = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();
    private Set<String> inPrivate = Set.of();

    TrialLook(Trial trial) {
        this.trial = trial;
        this.entries = trial.rows(UNDER_ITEMS).stream()
                .map(table -> "SELECT '" + table + " ' || t.id, i.meeting, i.part FROM " + table
                        + " t JOIN agenda_item i ON i.id = t.item")
                .collect(Collectors.joining(" UNION ALL "));
    }

    void look(String where) {
        Set<String> before = inPrivate;
        inPrivate = new HashSet<>();
        for (String row : trial.rows(IN_PRIVATE)) {
            assertTrue(row.endsWith("|PART_2"), where + ": in private at an item in public");
            inPrivate.add(row.split("\\|", -1)[0]);
        }
        for (String row : trial.rows(entries)) {
            String[] cells = row.split("\\|", -1);
            String entry = cells[0];
            String meeting = cells[1];
            if (seen.add(entry) && before.contains(meeting) && inPrivate.contains(meeting)) {
                recordedInPrivate.add(entry);
            }
            boolean hidden = cells[2].equals("PART_2");
            assertTrue(hidden || !recordedInPrivate.contains(entry), where + ": recorded in private, open: " + entry);
        }
        kept(where);
    }

    /** The texts that went out or were agreed. */
    private void kept(String where) {
        for (String row : trial.rows(SENT)) {
            int bar = row.indexOf('|');
            String text = row.substring(bar + 1);
            String then = texts.putIfAbsent(row.substring(0, bar), text);
            assertEquals(then == null ? text : then, text, where + ": " + row.substring(0, bar));
        }
    }

    /** How many entries were made in private. */
    int hidden() {
        return recordedInPrivate.size();
    }

    /** How many texts went out or were agreed. */
    int texts() {
        return texts.size();
    }
}
