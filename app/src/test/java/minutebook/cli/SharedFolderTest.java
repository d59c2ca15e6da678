package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import minutebook.Minutebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board that a group shares, used by accounts with any umask: a Java of its own for each, since a umask is a process's. */
class SharedFolderTest {
    @TempDir
    private Path top;

    private Path folder;
    private Path elsewhere;
    private Path file;

    @BeforeEach
    void a_folder_that_a_group_shares() throws IOException {
        assumeTrue(Files.getFileStore(top).supportsFileAttributeView("unix"), "this disk knows no permissions");
        folder = Files.createDirectory(top.toRealPath().resolve("board"));
        Files.setAttribute(folder, "unix:mode", 02770);
        elsewhere = Files.createDirectory(top.toRealPath().resolve("elsewhere"));
        file = folder.resolve("board.db");
    }

    private String run(String umask, String... arguments) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "umask " + umask + " && exec \"$@\"",
                "sh",
                java,
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                "minutebook.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("MINUTEBOOK_DB", file.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectErrorStream(true).redirectInput(new File("/dev/null"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static String bits(Path place) throws IOException {
        return Integer.toOctalString((int) Files.getAttribute(place, "unix:mode", LinkOption.NOFOLLOW_LINKS) & 07777);
    }

    /** The permissions of everything in a folder, by name. */
    private static Map<String, String> all(Path folder) throws IOException {
        Map<String, String> bits = new TreeMap<>();
        try (Stream<Path> within = Files.walk(folder)) {
            for (Path one : within.filter(part -> !part.equals(folder)).toList()) {
                bits.put(folder.relativize(one).toString(), bits(one));
            }
        }
        return bits;
    }

    @Test
    void what_is_made_beside_the_board_is_the_groups_whatever_the_umask() throws Exception {
        String umask = "077";
        run(umask, "board", "create", "--pack", Program.SAMPLE.toString());
        try (Minutebook open = Minutebook.open(file, () -> Program.NOW, "tester")) {
            run(umask, "action", "report", "A06-03", "The table is with the board", "--as", open.actor());
            assertEquals(Map.of("board.db", "660", "board.db-shm", "660", "board.db-wal", "660"), all(folder));
        }
        run(
                umask,
                "minutes",
                "6",
                "--format",
                "html",
                "--output",
                folder.resolve("minutes.html").toString());
        run(umask, "export", "--all", folder.resolve("papers").toString(), "--meeting", "6", "--format", "md");
        run(umask, "backup", folder.resolve("backup.db").toString());
        run(umask, "export", "pack", folder.resolve("pack").toString());
        all(folder).forEach((name, bits) -> {
            int mode = Integer.parseInt(bits, 8);
            boolean isFolder = Files.isDirectory(folder.resolve(name));
            assertEquals(isFolder ? 02770 : 0660, mode & (isFolder ? 02770 : 0770), name + " " + bits);
        });
        assertEquals("660", bits(folder.resolve("backup.db")));
        assertTrue(
                all(folder).keySet().stream().noneMatch(name -> name.startsWith(".minutebook")),
                all(folder).toString());
    }

    @Test
    void elsewhere_the_umask_alone_decides() throws Exception {
        Files.move(Program.sampleBoard(elsewhere), file);
        run("077", "minutes", "6", "--output", elsewhere.resolve("closed.md").toString());
        run("022", "minutes", "6", "--output", elsewhere.resolve("open.md").toString());
        run("077", "export", "--all", elsewhere.resolve("papers").toString(), "--meeting", "6", "--format", "md");
        assertEquals("600", bits(elsewhere.resolve("closed.md")));
        assertEquals("644", bits(elsewhere.resolve("open.md")));
        assertEquals("700", bits(elsewhere.resolve("papers")));
        assertEquals("600", bits(elsewhere.resolve("papers/SHA256SUMS")));
    }

    @Test
    void a_board_of_one_account_stays_its_own() throws Exception {
        Files.setAttribute(folder, "unix:mode", 0700);
        run("000", "board", "create", "--pack", Program.SAMPLE.toString());
        run("077", "minutes", "6", "--output", folder.resolve("minutes.md").toString());
        assertEquals(Map.of("board.db", "600", "minutes.md", "600"), all(folder));
    }
}
