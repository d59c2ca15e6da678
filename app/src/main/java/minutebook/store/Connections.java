package minutebook.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import org.sqlite.SQLiteConfig;

/** Opens the board's file with the settings that lost nothing when measured (decision 0001), and reads them back. */
final class Connections {
    /** Set-group-id and writable to the group (chmod(2): S_ISGID, S_IWGRP). */
    private static final int SHARED = 02020;

    /** How long another program is waited for. */
    private static final int PATIENCE_MS = 10_000;

    private static final Map<String, String> SETTINGS = Map.of(
            "journal_mode", "wal",
            "synchronous", "2",
            "foreign_keys", "1",
            "busy_timeout", "" + PATIENCE_MS,
            "trusted_schema", "0",
            "cell_size_check", "1",
            "recursive_triggers", "1",
            "secure_delete", "2",
            "fullfsync", "1",
            "checkpoint_fullfsync", "1");

    private Connections() {}

    static Connection open(Path file) {
        Path whole = file.toAbsolutePath();
        prepare(whole);
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE_MS);
        config.enforceForeignKeys(true);
        try {
            Connection connection = config.createConnection(url(whole));
            boolean ready = false;
            try {
                Migrations.requireOurs(connection);
                set(connection);
                Migrations.run(connection);
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

    /** The driver's address of a file; it would take what follows a question mark in a name for settings. */
    static String url(Path whole) {
        String name = whole.toString();
        return name.indexOf('?') < 0
                ? "jdbc:sqlite:" + name
                : "jdbc:sqlite:file:"
                        + name.replace("%", "%25").replace("?", "%3f").replace("#", "%23");
    }

    private static void set(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            writeAhead(statement);
            for (String pragma : new String[] {
                "trusted_schema=OFF",
                "cell_size_check=ON",
                "recursive_triggers=ON",
                "secure_delete=FAST",
                "fullfsync=ON",
                "checkpoint_fullfsync=ON"
            }) {
                statement.execute("PRAGMA " + pragma);
            }
        }
        requireSet(connection);
    }

    /**
     * Turns write-ahead logging on. Where programs that start at once do so to a new file, each reads it already, and SQLite
     * gives all but one up without waiting (sqlite.org/rescode.html, SQLITE_BUSY): those try again, for as long as it would wait.
     */
    private static void writeAhead(Statement statement) throws SQLException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
        while (true) {
            try {
                statement.execute("PRAGMA journal_mode=WAL");
                return;
            } catch (SQLException e) {
                if (!Trouble.isBusy(e) || System.nanoTime() - end > 0) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
        }
    }

    /** Reads every setting back; refuses when one did not take. */
    static void requireSet(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
                try (ResultSet results = statement.executeQuery("PRAGMA " + setting.getKey())) {
                    String value = results.getString(1);
                    if (!value.equals(setting.getValue())) {
                        throw new Refused(
                                Reason.FILE_TROUBLE,
                                "The board’s file cannot be kept safe here (" + setting.getKey() + " stays " + value
                                        + "): move it to a folder on a local disk.");
                    }
                }
            }
        }
    }

    /** Makes the folder and the file if they are missing: for their owner alone, or for the group of a shared folder. */
    private static void prepare(Path file) {
        Path folder = file.getParent();
        try {
            if (Files.isDirectory(file)) {
                throw new Refused(Reason.FILE_TROUBLE, "“" + file + "” is a folder: name a file in it with --db.");
            }
            if (!Files.isDirectory(folder)) {
                makeFolder(folder);
            }
            refuseNetwork(Files.getFileStore(folder), folder);
            if (!Files.exists(file)) {
                makeFile(folder, file);
            }
        } catch (FileAlreadyExistsException e) {
            // Another program that started at the same time has made it.
        } catch (IOException e) {
            throw new Refused(
                    Reason.FILE_TROUBLE,
                    "The board’s file “" + file
                            + "” cannot be made or opened: check that its folder is there and yours to" + " write to.",
                    e);
        }
    }

    static void refuseNetwork(FileStore store, Path folder) {
        String type = store.type().toLowerCase(Locale.ROOT);
        if (Disks.isNetwork(type)) {
            throw new Refused(
                    Reason.NETWORK_DISK,
                    "“" + folder + "” is on a network disk (" + type
                            + "), where two programs can spoil the file: keep it on a local disk and reach it over SSH.");
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (isPosix(folder.getRoot())) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Makes an empty file that only its owner can use, or the group where the folder is shared, whatever the umask. */
    static void makeFile(Path folder, Path file) throws IOException {
        if (!isPosix(folder)) {
            Files.createFile(file);
            return;
        }
        Set<PosixFilePermission> permissions =
                PosixFilePermissions.fromString(isShared(folder) ? "rw-rw----" : "rw-------");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(permissions));
        Files.setPosixFilePermissions(file, permissions);
    }

    /**
     * Whether a group shares a folder: it may write to it, and what is made in it belongs to it. A folder that anybody's group
     * may write to, such as that for temporary files, is not meant.
     */
    static boolean isShared(Path folder) throws IOException {
        return isPosix(folder) && ((int) Files.getAttribute(folder, "unix:mode") & SHARED) == SHARED;
    }

    private static boolean isPosix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
