package minutebook.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import minutebook.domain.Entity;
import minutebook.domain.FrozenText;
import org.sqlite.Function;

/**
 * Puts what was public of a record in place of the record, on one connection: each name that queries use means a view of the table
 * from then on, so that no query can tell what was private (decision 50). What is written goes through another connection.
 */
final class PublicRecord {
    private final Statement statement;

    private PublicRecord(Statement statement) {
        this.statement = statement;
    }

    /** A connection to a file on which only what was public is seen. */
    static Connected of(Path file) {
        Connection connection = Connections.open(file);
        boolean ready = false;
        try {
            shadow(connection, "main.journal", "");
            ready = true;
            return new Connected(connection);
        } catch (SQLException e) {
            throw Trouble.told(e);
        } finally {
            if (!ready) {
                Connected.close(connection);
            }
        }
    }

    /** The same connection to a record of the past; what is in private by now is in private there too. */
    static Connected over(Connected past) {
        try {
            past.rows().close();
            shadow(past.connection(), Past.JOURNAL, " UNION ALL SELECT id FROM live.agenda_item WHERE part = 'PART_2'");
            return past;
        } catch (SQLException e) {
            throw Trouble.told(e);
        }
    }

    private static void shadow(Connection connection, String journal, String otherItems) throws SQLException {
        Function.create(connection, "sha256", new Sha256(), 1, Function.FLAG_DETERMINISTIC);
        try (Statement statement = connection.createStatement()) {
            new PublicRecord(statement).shadow(journal, otherItems);
        }
    }

    private void shadow(String journal, String otherItems) throws SQLException {
        view(PublicViews.PRIVATE_ITEMS, "SELECT id FROM main.agenda_item WHERE part = 'PART_2'" + otherItems);
        for (Class<? extends Entity> kind : Tables.KINDS) {
            table(Column.snake(kind.getSimpleName()), journal);
        }
        view(
                "search_key",
                "SELECT k.n, k.entity, k.id FROM main.search_key k JOIN main.search_text s ON s.rowid = k.n WHERE "
                        + PublicViews.found());
        statement.execute("DROP VIEW IF EXISTS temp.journal");
        view("journal", PublicJournal.query(journal));
    }

    private void table(String table, String journal) throws SQLException {
        String rows = PublicViews.rows(table);
        Map<String, String> columns = PublicViews.columns(table);
        if (!rows.isEmpty() || !columns.isEmpty()) {
            view(
                    table,
                    ("SELECT t.rowid AS rowid, " + String.join(", ", told(table, columns)) + " FROM main.\"" + table
                                    + "\" t" + (rows.isEmpty() ? "" : " WHERE " + rows))
                            .replace(PublicViews.JOURNAL, journal));
        }
    }

    private List<String> told(String table, Map<String, String> instead) throws SQLException {
        List<String> told = new ArrayList<>();
        try (ResultSet columns =
                statement.executeQuery("SELECT name FROM pragma_table_info('" + table + "', 'main')")) {
            while (columns.next()) {
                String name = columns.getString(1);
                String quoted = '"' + name + '"';
                told.add(instead.getOrDefault(name, "t." + quoted) + " AS " + quoted);
            }
        }
        return told;
    }

    private void view(String name, String query) throws SQLException {
        statement.execute("CREATE TEMP VIEW \"" + name + "\" AS " + query);
    }

    /** The hash of a text, as SQL asks for it. */
    private static final class Sha256 extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            if (text == null) {
                result();
            } else {
                result(FrozenText.of(text).hash());
            }
        }
    }
}
