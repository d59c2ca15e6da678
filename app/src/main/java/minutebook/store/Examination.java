package minutebook.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Refused;
import org.sqlite.SQLiteConfig;

/**
 * What a file that is to be a board's is found to be, without anything in it being changed.
 *
 * @param version its version; 0 where it is none of ours
 * @param faults what SQLite's quick check finds wrong, at most a few lines; empty in a sound file
 * @param lastWritten when the last change in it says that it was made
 * @param people everybody on its boards, by their keys
 * @param strangersWrite whether somebody whom no board in it knows may change everything
 */
public record Examination(
        Kind kind,
        int version,
        List<String> faults,
        Optional<Instant> lastWritten,
        List<Holder> people,
        boolean strangersWrite) {
    /** The version that this program writes. */
    public static final int LATEST = Migrations.LATEST;

    private static final int MOST_FAULTS = 3;

    public Examination {
        faults = List.copyOf(faults);
        people = List.copyOf(people);
    }

    /** What a file is. */
    public enum Kind {
        /** A board's file that can be opened; an older one is brought up to date then. */
        OURS,
        /** Nothing is in it yet. */
        EMPTY,
        NEWER,
        OF_ANOTHER_PROGRAM,
        NO_DATABASE,
        DAMAGED
    }

    /**
     * A person of a board.
     *
     * @param account their account of the host; "" for none
     */
    public record Holder(String key, String account) {
        /** Whether they are known by that name. */
        public boolean isCalled(String name) {
            return key.equalsIgnoreCase(name) || account.equalsIgnoreCase(name);
        }
    }

    /** The people who have an account. */
    public List<Holder> withAccounts() {
        return people.stream().filter(person -> !person.account().isEmpty()).toList();
    }

    /** Looks at a file that is there. Refuses while another program keeps it, and where the disk fails. */
    public static Examination of(Path file) {
        NativeLibrary.unpack();
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(10_000);
        try (Connection connection = config.createConnection(Connections.url(file.toAbsolutePath()));
                Statement statement = connection.createStatement()) {
            return looked(statement);
        } catch (SQLException e) {
            RuntimeException told = Trouble.told(e);
            if (told instanceof Refused refused && refused.reason() == Refused.Reason.NOT_A_BOARD_FILE) {
                return nothing(Kind.NO_DATABASE);
            }
            if (told instanceof Refused refused && refused.reason() == Refused.Reason.DAMAGED) {
                return nothing(Kind.DAMAGED);
            }
            throw told;
        }
    }

    private static Examination looked(Statement statement) throws SQLException {
        int version = number(statement, "PRAGMA user_version");
        try {
            Migrations.requireOurs(statement.getConnection());
        } catch (Refused refused) {
            return nothing(refused.reason() == Refused.Reason.NEWER_FILE ? Kind.NEWER : Kind.OF_ANOTHER_PROGRAM);
        }
        List<String> faults = lines(statement, "PRAGMA quick_check(" + MOST_FAULTS + ")");
        faults.remove("ok");
        if (version == 0 || !faults.isEmpty()) {
            return new Examination(
                    faults.isEmpty() ? Kind.EMPTY : Kind.DAMAGED, version, faults, Optional.empty(), List.of(), false);
        }
        return new Examination(
                Kind.OURS,
                version,
                List.of(),
                lines(statement, "SELECT at FROM journal WHERE entity = 'change' ORDER BY seq DESC LIMIT 1").stream()
                        .findFirst()
                        .map(Instant::parse),
                version == LATEST ? people(statement) : List.of(),
                version == LATEST
                        && number(statement, "SELECT count(*) FROM board_rules WHERE strangers = 'READ'") == 0);
    }

    private static Examination nothing(Kind kind) {
        return new Examination(kind, 0, List.of(), Optional.empty(), List.of(), false);
    }

    private static List<Holder> people(Statement statement) throws SQLException {
        List<Holder> people = new ArrayList<>();
        try (ResultSet results = statement.executeQuery("SELECT DISTINCT key, account FROM person ORDER BY key")) {
            while (results.next()) {
                people.add(new Holder(results.getString(1), results.getString(2)));
            }
        }
        return people;
    }

    private static List<String> lines(Statement statement, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet results = statement.executeQuery(sql)) {
            while (results.next()) {
                lines.add(results.getString(1));
            }
        }
        return lines;
    }

    private static int number(Statement statement, String sql) throws SQLException {
        return Integer.parseInt(lines(statement, sql).get(0));
    }
}
