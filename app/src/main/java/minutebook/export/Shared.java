package minutebook.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a board's file where a group shares it. What is written there, at whatever depth, is the group's to read, to
 * replace and to remove, whatever the umask of the account that wrote it. Elsewhere the umask alone decides.
 *
 * @param folder that folder, links followed; empty where the board's file is one account's alone
 */
public record Shared(Optional<Path> folder) {
    /** Nothing is shared. */
    public static final Shared NOTHING = new Shared(Optional.empty());

    private static final int GROUP_READS_AND_WRITES = 060;
    private static final int GROUP_ENTERS = 010;

    /** Gives a file, or a folder with all that is in it, to the group if it is in the shared folder. */
    public void give(Path made) throws IOException {
        if (folder.isEmpty() || !made.toRealPath().startsWith(folder.get())) {
            return;
        }
        try (Stream<Path> all = Files.walk(made)) {
            List<Path> parts = all.toList();
            for (Path part : parts) {
                int more = Files.isDirectory(part) ? GROUP_READS_AND_WRITES | GROUP_ENTERS : GROUP_READS_AND_WRITES;
                // By the whole mode: setting the permissions alone would take the bit away that hands on the group.
                Files.setAttribute(part, "unix:mode", (int) Files.getAttribute(part, "unix:mode") | more);
            }
        }
    }
}
