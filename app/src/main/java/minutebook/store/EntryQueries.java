package minutebook.store;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Questions about how much is recorded under the items of agendas. */
public final class EntryQueries {
    private static final Set<String> NO_BUSINESS = Set.of("exclusion", "movement", "interest");

    private final Rows rows;

    EntryQueries(Rows rows) {
        this.rows = rows;
    }

    /** How many entries each item of a meeting holds, also in private, by its id; items without any are left out. */
    public Map<String, Integer> byItem(String meeting) {
        Map<String, Integer> counts = new HashMap<>();
        String each = String.join(
                " UNION ALL ",
                Tables.UNDER_ITEMS.stream()
                        .map(table -> "SELECT item FROM main." + table)
                        .toList());
        rows.texts("SELECT i.id FROM agenda_item i JOIN (" + each + ") e ON e.item = i.id WHERE i.meeting = ?", meeting)
                .forEach(item -> counts.merge(item, 1, Integer::sum));
        return counts;
    }

    /** How many notes, decisions, actions, readings and other entries an item holds. */
    public int count(String item) {
        List<String> tables = Tables.UNDER_ITEMS;
        String each = String.join(
                " + ",
                tables.stream()
                        .map(table -> "(SELECT count(*) FROM " + table + " WHERE item = ?)")
                        .toList());
        return rows.number(
                "SELECT " + each, Collections.nCopies(tables.size(), item).toArray());
    }

    /** Whether business was recorded under an item since an instant: who came, went or declared an interest is none. */
    public boolean hasBusinessSince(String item, Instant since) {
        return Tables.UNDER_ITEMS.stream()
                .filter(table -> !NO_BUSINESS.contains(table))
                .flatMap(table -> rows.texts("SELECT recorded_at FROM " + table + " WHERE item = ?", item).stream())
                .anyMatch(at -> !Instant.parse(at).isBefore(since));
    }

    public boolean hasBusiness(String item) {
        return hasBusinessSince(item, Instant.MIN);
    }
}
