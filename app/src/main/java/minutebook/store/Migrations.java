package minutebook.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/**
 * Brings a file to the shape this program needs: numbered SQL files, each in a transaction that looks again once it holds
 * the lock, so that programs which start at once do not do it twice. References are not enforced meanwhile, as SQLite asks for
 * where a table is made anew (sqlite.org/lang_altertable.html, section 7).
 */
final class Migrations {
    /** “MBok”: how a Minutebook file is told from any other SQLite file. */
    static final int APPLICATION_ID = 0x4D426F6B;

    static final int LATEST = 5;

    private Migrations() {}

    /** Refuses a file of another program or of a newer Minutebook; nothing in it is touched before. */
    static void requireOurs(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            requireOurs(statement);
        }
    }

    static void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (pragma(statement, "user_version") == LATEST) {
                return;
            }
            int enforced = pragma(statement, "foreign_keys");
            statement.execute("PRAGMA foreign_keys = OFF");
            try {
                while (pragma(statement, "user_version") < LATEST) {
                    step(statement);
                }
            } finally {
                statement.execute("PRAGMA foreign_keys = " + enforced);
            }
        }
    }

    /** The mark is read last: while it is not there, another program that makes the file has not done the rest either. */
    private static void requireOurs(Statement statement) throws SQLException {
        int version = pragma(statement, "user_version");
        boolean empty = version == 0 && number(statement, "SELECT count(*) FROM sqlite_schema") == 0;
        int application = pragma(statement, "application_id");
        if (application != APPLICATION_ID && !(application == 0 && empty)) {
            throw new Refused(
                    Reason.NOT_A_BOARD_FILE, "This database belongs to another program: name another file with --db.");
        }
        if (version > LATEST) {
            throw new Refused(
                    Reason.NEWER_FILE,
                    "A newer Minutebook has written this file: bring this program up to date to open it.");
        }
    }

    private static void step(Statement statement) throws SQLException {
        statement.execute("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            int version = pragma(statement, "user_version") + 1;
            if (version <= LATEST) {
                statement.executeUpdate(script(version));
                if (version == 1) {
                    statement.executeUpdate("INSERT INTO meta VALUES ('node', '" + UUID.randomUUID() + "')");
                    statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
                }
                statement.executeUpdate("PRAGMA user_version = " + version);
                requireReferences(statement);
            }
            done = true;
        } finally {
            statement.execute(done ? "COMMIT" : "ROLLBACK");
        }
    }

    /** References were not enforced while tables were made anew: refuses to go on where one leads nowhere. */
    private static void requireReferences(Statement statement) throws SQLException {
        try (ResultSet broken = statement.executeQuery("PRAGMA foreign_key_check")) {
            if (broken.next()) {
                throw new Refused(
                        Reason.DAMAGED,
                        "The file holds a " + broken.getString(1)
                                + " that refers to nothing: go back to a backup of it.");
            }
        }
    }

    private static String script(int version) {
        String name = String.format("%03d.sql", version);
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static int pragma(Statement statement, String name) throws SQLException {
        return number(statement, "PRAGMA " + name);
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet results = statement.executeQuery(sql)) {
            return results.getInt(1);
        }
    }
}
