package minutebook.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/** A whole copy of a live file: written under another name, checked, put on the disk, then given its name. */
final class Backup {
    private Backup() {}

    static void write(Connection connection, Path target) {
        Path whole = target.toAbsolutePath();
        if (Files.exists(whole)) {
            throw new Refused(
                    Reason.FILE_TROUBLE, "“" + target + "” is there already: name a new file for the backup.");
        }
        if (!Files.isDirectory(whole.getParent())) {
            throw new Refused(
                    Reason.FILE_TROUBLE,
                    "There is no folder “" + whole.getParent() + "”: make it, then back up again.");
        }
        Path part = whole.resolveSibling(whole.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Connections.makeFile(whole.getParent(), part);
            vacuum(connection, part);
            check(part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException e) {
            throw Trouble.told(e);
        } catch (IOException e) {
            throw new Refused(
                    Reason.FILE_TROUBLE,
                    "The backup cannot be written to “" + whole.getParent() + "”: choose another folder.",
                    e);
        } finally {
            delete(part);
        }
    }

    private static void vacuum(Connection connection, Path part) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, part.toString());
            statement.execute();
        }
    }

    private static void check(Path part) throws SQLException {
        try (Connection copy = DriverManager.getConnection(Connections.url(part));
                Statement statement = copy.createStatement();
                ResultSet results = statement.executeQuery("PRAGMA integrity_check")) {
            if (!"ok".equals(results.getString(1))) {
                throw new Refused(
                        Reason.DAMAGED, "The copy is not whole: run “minutebook verify”, then back up again.");
            }
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new Refused(Reason.FILE_TROUBLE, "“" + part + "” is left over: remove it by hand.", e);
        }
    }
}
