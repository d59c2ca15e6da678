package minutebook.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import minutebook.domain.Entity;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/**
 * The record as it was after a line of the journal, put together in memory: what no later line touched is copied, and what
 * one did gets back the values from before. The journal itself is seen through to that line in the file.
 */
final class Past {
    /** The journal through to that line. */
    static final String JOURNAL = "past_journal";

    private static final String[] SETTINGS = {
        "PRAGMA temp_store = MEMORY", "PRAGMA trusted_schema = OFF", "PRAGMA synchronous = OFF"
    };

    /**
     * What each later line found: only the first one for a field knows the value that was there at the time. CROSS JOIN
     * keeps SQLite from reading the whole journal for the few rows that were touched.
     */
    private static final String[] FOUND = {
        "CREATE TEMP TABLE touched (entity TEXT, id TEXT, born INTEGER, PRIMARY KEY (entity, id)) WITHOUT ROWID",
        "CREATE TEMP TABLE found (entity TEXT, id TEXT, field TEXT, before TEXT, PRIMARY KEY (entity, id, field))"
                + " WITHOUT ROWID",
        "INSERT INTO touched SELECT j.entity, j.id, NOT EXISTS (SELECT 1 FROM live.journal e"
                + " WHERE e.entity = j.entity AND e.id = j.id AND e.seq <= $last)"
                + " FROM live.journal j WHERE j.node = '$node' AND j.seq > $last AND j.entity <> 'change'"
                + " GROUP BY j.entity, j.id",
        "INSERT INTO found SELECT entity, id, field, before FROM ("
                + "SELECT j.entity, j.id, j.field, j.before, min(j.seq) FROM touched x"
                + " CROSS JOIN live.journal j ON j.entity = x.entity AND j.id = x.id"
                + " WHERE NOT x.born AND j.seq > $last GROUP BY j.entity, j.id, j.field)"
    };

    private static final String COPY =
            "INSERT INTO main.$table (rowid, $names) SELECT t.rowid, $names FROM live.$table t"
                    + " WHERE NOT EXISTS (SELECT 1 FROM touched x WHERE x.entity = '$table' AND x.id = t.id) ORDER BY t.rowid";

    /** Rows that stayed keep their place in the order of the table; those that went away in between come last. */
    private static final String RESTORE = "INSERT INTO main.$table (rowid, $names)"
            + " SELECT CASE WHEN max(f.field = 'id') THEN NULL ELSE t.rowid END, $values"
            + " FROM touched x JOIN found f ON f.entity = x.entity AND f.id = x.id LEFT JOIN live.$table t ON t.id = x.id"
            + " WHERE x.entity = '$table' AND NOT x.born GROUP BY x.id"
            + " HAVING CASE WHEN max(f.field = 'id') THEN max(CASE WHEN f.field = 'id' THEN f.before END) ELSE t.id END"
            + " IS NOT NULL ORDER BY max(f.field = 'id'), t.rowid";

    private static final String VALUE = "CASE WHEN max(f.field = '$name')"
            + " THEN max(CASE WHEN f.field = '$name' THEN f.before END) ELSE t.$name END";

    /** Nothing is new in the past: what somebody has seen of what came in is left out. */
    private static final String[] REST = {
        "DELETE FROM main.meta",
        "INSERT INTO main.meta SELECT * FROM live.meta WHERE name NOT LIKE '" + Store.SETTING + NewsQueries.SEEN + "%'",
        "INSERT INTO main.search_key SELECT * FROM live.search_key",
    };

    private static final String SEARCHED =
            "INSERT INTO search_text (rowid, text) SELECT k.n, concat_ws(char(10), $names)"
                    + " FROM search_key k JOIN main.$table t ON t.id = k.id WHERE k.entity = '$table'";

    /** A file with nothing in it as bytes, made once: to be taken to its shape step by step takes longer than all the rest. */
    private static final class Blank {
        static final byte[] FILE = made();

        private static byte[] made() {
            try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite::memory:")) {
                Migrations.run(connection);
                return ((SQLiteConnection) connection).serialize("main");
            } catch (SQLException e) {
                throw Trouble.told(e);
            }
        }
    }

    private final Statement statement;
    private final String last;
    private final String node;

    private Past(Statement statement, String node, long last) {
        this.statement = statement;
        this.node = node;
        this.last = String.valueOf(last);
    }

    /**
     * A database in memory that holds the record of the file as it was then.
     *
     * @param node who writes the journal of the file
     * @param last the number of the last line of the journal that was there
     */
    static Connection of(Path file, String node, long last) {
        try {
            Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
            boolean ready = false;
            try (Statement statement = connection.createStatement()) {
                ((SQLiteConnection) connection).deserialize("main", Blank.FILE);
                for (String setting : SETTINGS) {
                    statement.execute(setting);
                }
                attach(connection, file);
                new Past(statement, node, last).fill();
                ready = true;
                return connection;
            } finally {
                if (!ready) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw Trouble.told(e);
        }
    }

    private static void attach(Connection connection, Path file) throws SQLException {
        try (PreparedStatement attaching = connection.prepareStatement("ATTACH DATABASE ? AS live")) {
            attaching.setString(1, file.toAbsolutePath().toString());
            attaching.execute();
        }
    }

    private void fill() throws SQLException {
        statement.execute("BEGIN");
        for (String sql : FOUND) {
            run(sql);
        }
        for (Class<? extends Entity> kind : Tables.KINDS) {
            fill(Column.snake(kind.getSimpleName()));
        }
        for (String sql : REST) {
            run(sql);
        }
        for (String table : SearchIndex.tables()) {
            run(SEARCHED.replace("$names", quoted(SearchIndex.columns(table))).replace("$table", table));
        }
        run("DROP TABLE found");
        run("DROP TABLE touched");
        run("CREATE TEMP VIEW " + JOURNAL + " AS SELECT * FROM live.journal WHERE seq <= $last");
        run("CREATE TEMP VIEW journal AS SELECT * FROM " + JOURNAL);
        statement.execute("COMMIT");
    }

    private void fill(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (ResultSet columns = statement.executeQuery(
                "SELECT name, \"notnull\", dflt_value FROM pragma_table_info('" + table + "', 'live')")) {
            while (columns.next()) {
                names.add(columns.getString(1));
                values.add(value(columns.getString(1), columns.getBoolean(2), columns.getString(3)));
            }
        }
        String all = quoted(names);
        run(COPY.replace("$names", all).replace("$table", table));
        run(RESTORE.replace("$names", all)
                .replace("$values", String.join(", ", values))
                .replace("$table", table));
    }

    /** What a column held; a row that was taken away before it had the column is given what the column gives by itself. */
    private static String value(String name, boolean required, String otherwise) {
        String value = VALUE.replace("t.$name", "t.\"" + name + '"').replace("$name", name);
        return required && otherwise != null ? "coalesce(" + value + ", " + otherwise + ")" : value;
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }

    private void run(String sql) throws SQLException {
        statement.executeUpdate(sql.replace("$last", last).replace("$node", node));
    }
}
