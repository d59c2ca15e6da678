package minutebook.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each column holds by itself: the value of a row recorded before the column was there, of which the journal has no
 * line.
 */
final class Defaults {
    private final Rows rows;
    private final Map<String, Map<String, String>> byTable = new HashMap<>();

    Defaults(Rows rows) {
        this.rows = rows;
    }

    /** The values by column, null where there is none. */
    Map<String, String> of(String table) {
        return byTable.computeIfAbsent(table, this::read);
    }

    /** A row with every column of its table: those it lacks hold what they hold by themselves. */
    Map<String, String> whole(Table<?> table, Map<String, String> row) {
        Map<String, String> whole = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            String name = column.name();
            whole.put(
                    name,
                    row.containsKey(name) ? row.get(name) : of(table.name()).get(name));
        }
        return whole;
    }

    private Map<String, String> read(String table) {
        Map<String, String> values = new HashMap<>();
        rows.texts("SELECT name FROM pragma_table_info(?) WHERE dflt_value IS NOT NULL", table)
                .forEach(name -> values.put(name, value(table, name)));
        return values;
    }

    /** The schema gives the default as SQL, and so it is asked for as such. */
    private String value(String table, String column) {
        String sql = rows.text("SELECT dflt_value FROM pragma_table_info(?) WHERE name = ?", table, column)
                .orElseThrow();
        return rows.text("SELECT " + sql).orElse(null);
    }
}
