package minutebook.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the built program, on machines that are not as tidy as one would like. */
class LauncherIT {
    @TempDir
    private Path folder;

    private Machine machine;

    @BeforeEach
    void set_up() throws Exception {
        machine = new Machine(folder);
    }

    @Test
    void it_starts_through_a_symbolic_link_from_another_folder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("mb"), Machine.launcher());
        starts(machine.runAs(link, Files.createDirectories(folder.resolve("else where")), "", "--version"));
        Files.delete(link);
    }

    @Test
    void it_starts_from_a_folder_with_spaces() throws Exception {
        Path home = copied();
        starts(machine.runAs(home.resolve("app/bin/minutebook"), folder, "", "--version"));
    }

    @Test
    void an_archive_is_made_and_a_broken_one_does_no_harm() throws Exception {
        Path home = copied();
        Path launcher = home.resolve("app/bin/minutebook");
        starts(machine.runAs(launcher, folder, "", "--version"));
        Path archives = machine.archives(home.toRealPath());
        Path archive = Await.until("the archive", () -> archivesIn(archives), made -> made.size() == 1)
                .get(0);
        starts(machine.runAs(launcher, folder, "", "--version"));
        byte[] broken = new byte[Math.toIntExact(Files.size(archive))];
        archive.toFile().setWritable(true);
        Files.write(archive, broken);
        starts(machine.runAs(launcher, folder, "", "--version"));
    }

    @Test
    void a_cache_that_cannot_be_written_is_done_without() throws Exception {
        Files.writeString(folder.resolve("file"), "not a folder");
        starts(machine.with("XDG_CACHE_HOME", folder + "/file/cache").run("", "--version"));
    }

    @Test
    void a_java_that_is_no_good_is_passed_over() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old java/bin")).getParent();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
        Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\nexit 1\n");
        assertTrue(java.toFile().setExecutable(true));
        String good = System.getProperty("java.home") + "/bin:";
        machine.with("PATH", good + machine.environment().get("PATH"));
        starts(machine.with("JAVA_HOME", old.toString()).run("", "--version"));
        starts(machine.with("JAVA_HOME", folder + "/nowhere").run("", "--version"));
    }

    private static void starts(Machine.Run run) {
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("Minutebook "), run.out());
    }

    private static List<Path> archivesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".jsa") || file.toString().endsWith(".aot"))
                    .toList();
        }
    }

    /** The built program, and nothing to build it from, in a folder with spaces in its name. */
    private Path copied() throws IOException {
        Path home = folder.resolve("a home with spaces");
        Path built = Machine.project().resolve("app/target");
        Files.createDirectories(home.resolve("app/bin"));
        Files.createDirectories(home.resolve("app/target"));
        Files.copy(Machine.launcher(), home.resolve("app/bin/minutebook"));
        assertTrue(home.resolve("app/bin/minutebook").toFile().setExecutable(true));
        copyJars(built, home.resolve("app/target"));
        copyJars(built.resolve("lib"), home.resolve("app/target/lib"));
        return home;
    }

    private static void copyJars(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                Files.copy(jar, to.resolve(jar.getFileName()));
            }
        }
    }
}
