package minutebook;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A board's file as another program sees it: to look into its tables, and to damage them. */
public final class TestFile {
    private static final String RECORD = "SELECT name FROM sqlite_schema WHERE type = 'table'"
            + " AND name NOT IN ('journal', 'draft') AND name NOT LIKE 'search%'";
    private static final String SEARCHED =
            "SELECT k.entity, k.id, s.text FROM search_text s" + " JOIN search_key k ON k.n = s.rowid ORDER BY s.rowid";

    private TestFile() {}

    /** Every row of the record by table, with the texts that can be searched in the order in which they are found. */
    public static Map<String, List<String>> record(Path file) {
        Map<String, List<String>> record = new TreeMap<>();
        try (Connection connection = open(file)) {
            for (String table : rows(connection, RECORD)) {
                record.put(table, rows(connection, "SELECT * FROM \"" + table + "\" ORDER BY 1"));
            }
            record.put("search", rows(connection, SEARCHED));
        } catch (SQLException e) {
            throw new IllegalStateException(file.toString(), e);
        }
        return record;
    }

    /** Every field of every row of the record, as {@code table id field} with its value; ␀ where there is none. */
    public static Map<String, String> fields(Path file) {
        Map<String, String> fields = new TreeMap<>();
        try (Connection connection = open(file)) {
            for (String table : rows(connection, RECORD + " AND name <> 'meta'")) {
                fields(connection, table, fields);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(file.toString(), e);
        }
        return fields;
    }

    private static void fields(Connection connection, String table, Map<String, String> fields) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT * FROM \"" + table + '"')) {
            int columns = results.getMetaData().getColumnCount();
            while (results.next()) {
                for (int i = 1; i <= columns; i++) {
                    String value = results.getString(i);
                    String field = results.getMetaData().getColumnName(i);
                    fields.put(table + " " + results.getString("id") + " " + field, value == null ? "␀" : value);
                }
            }
        }
    }

    /** What a query gives, a line for each row with its columns parted by bars; ␀ where there is nothing. */
    public static List<String> rows(Path file, String query) {
        try (Connection connection = open(file)) {
            return rows(connection, query);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The same over a connection that stays open. */
    public static List<String> rows(Connection connection, String query) {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (results.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
                    String value = results.getString(i);
                    row.add(value == null ? "␀" : value);
                }
                rows.add(String.join("|", row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    public static String one(Path file, String query) {
        return rows(file, query).get(0);
    }

    /** Runs statements that the program itself would never run. */
    public static void run(Path file, String... statements) throws SQLException {
        try (Connection connection = open(file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    public static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
