package minutebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a folder of its own, with a Java that says how it was called. */
class LauncherTest {
    private static final String JAVA = "#!/bin/sh\nfor word; do printf '%s\\n' \"$word\"; done\n";

    @TempDir
    private Path folder;

    private String asked = "";
    private Path home;
    private Path launcher;

    @BeforeEach
    void set_up() throws IOException {
        home = folder.resolve("a home");
        launcher = home.resolve("app/bin/minutebook");
        Files.createDirectories(launcher.getParent());
        Files.createDirectories(home.resolve("app/target/lib"));
        Files.createFile(home.resolve("app/target/minutebook-0.1.0.jar"));
        Files.createFile(home.resolve("app/target/lib/b.jar"));
        Files.createFile(home.resolve("app/target/lib/a.jar"));
        Files.createFile(home.resolve("app/target/lib/sqlite-jdbc-3.jar"));
        Files.copy(Path.of(System.getProperty("minutebook.project", "..")).resolve("app/bin/minutebook"), launcher);
        assertTrue(launcher.toFile().setExecutable(true));
        Path cache = Files.createDirectories(folder.resolve("cache/minutebook"));
        Files.writeString(cache.resolve("class-data"), "no folder, so no archive is made behind the test's back");
    }

    @Test
    void arguments_arrive_as_they_were_given() throws Exception {
        List<String> said = run(java("17.0.15"), launcher, "note", "two words", "", "*", "it's");
        int main = said.indexOf("minutebook.Main");
        assertEquals(List.of("note", "two words", "", "*", "it's"), said.subList(main + 1, said.size()));
    }

    @Test
    void the_class_path_is_the_jar_the_driver_and_then_the_libraries_in_order() throws Exception {
        List<String> said = run(java("17.0.15"), launcher, "board");
        String target = home.toRealPath() + "/app/target/";
        assertEquals(
                target + "minutebook-0.1.0.jar:" + target + "lib/sqlite-jdbc-3.jar:" + target + "lib/a.jar:" + target
                        + "lib/b.jar",
                said.get(said.indexOf("-cp") + 1));
    }

    @Test
    void it_finds_itself_through_symbolic_links() throws Exception {
        Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("a home/app/bin/minutebook"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), first);
        assertTrue(run(java("17.0.15"), second, "board").contains("minutebook.Main"));
    }

    @Test
    void native_access_is_granted_where_java_would_warn() throws Exception {
        String flag = "--enable-native-access=ALL-UNNAMED";
        assertTrue(run(java("25.0.3"), launcher, "board").contains(flag));
        assertFalse(run(java("17.0.15"), launcher, "board").contains(flag));
    }

    @Test
    void what_was_asked_of_sshd_is_only_looked_at() throws Exception {
        Path made = folder.resolve("made");
        asked = "actions $(touch '" + made + "'); touch " + made + " *";
        List<String> said = run(java("17.0.15"), launcher, "--forced", "--as", "dcs");
        assertEquals(
                List.of("--forced", "--as", "dcs"), said.subList(said.indexOf("minutebook.Main") + 1, said.size()));
        assertFalse(Files.exists(made));
        asked = "minutebook --forced --forced";
        assertTrue(run(java("17.0.15"), launcher, "--forced").contains("minutebook.Main"));
    }

    @Test
    void an_old_java_is_passed_over() throws Exception {
        Path bundled = java("21.0.1");
        Files.move(bundled, home.resolve("runtime"));
        assertTrue(run(java("1.8.0_402"), launcher, "board").contains("minutebook.Main"));
    }

    @Test
    void the_cache_is_named_to_java_and_a_missing_one_is_no_trouble() throws Exception {
        assertTrue(
                run(java("17.0.15"), launcher, "board").contains("-Dminutebook.cache=" + folder + "/cache/minutebook"));
        Files.writeString(folder.resolve("file"), "not a folder");
        List<String> said = run(java("17.0.15"), folder.resolve("file/x"), launcher, "board");
        assertTrue(said.stream().noneMatch(word -> word.startsWith("-Dminutebook.cache")), said.toString());
        assertTrue(said.contains("minutebook.Main"), said.toString());
    }

    @Test
    void an_archive_that_was_cut_short_is_thrown_away() throws Exception {
        Path java = java("17.0.15");
        Path archives = folder.resolve("cache/minutebook/class-data" + home.toRealPath());
        Files.delete(folder.resolve("cache/minutebook/class-data"));
        Files.createDirectories(archives.resolve("making"));
        Path whole = Files.writeString(archives.resolve("17.0.15-" + stamp() + "-5.jsa"), "12345");
        assertTrue(run(java, launcher, "board").contains("-XX:SharedArchiveFile=" + whole));
        Files.writeString(whole, "123");
        assertTrue(run(java, launcher, "board").stream().noneMatch(word -> word.contains("SharedArchiveFile")));
        assertFalse(Files.exists(whole));
    }

    @Test
    void without_a_terminal_nothing_touches_one() throws Exception {
        assertTrue(run(java("17.0.15"), launcher).contains("minutebook.Main"));
    }

    private String stamp() throws Exception {
        Path jar = home.resolve("app/target/minutebook-0.1.0.jar");
        Process ls = new ProcessBuilder("ls", "-ln", jar.toString())
                .redirectErrorStream(true)
                .start();
        String[] fields = new String(ls.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\\s+", 9);
        return fields[4] + "-" + fields[5] + fields[6] + "-" + fields[7].replace(":", "");
    }

    private Path java(String version) throws IOException {
        Path java = folder.resolve("java " + version);
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(java.resolve("bin/java"), JAVA);
        assertTrue(java.resolve("bin/java").toFile().setExecutable(true));
        return java;
    }

    private List<String> run(Path java, Path program, String... arguments) throws Exception {
        return run(java, folder.resolve("cache"), program, arguments);
    }

    private List<String> run(Path java, Path cache, Path program, String... arguments) throws Exception {
        List<String> command = Stream.concat(Stream.of(program.toString()), Arrays.stream(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", java.toString());
        environment.put("XDG_CACHE_HOME", cache.toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("SSH_ORIGINAL_COMMAND", asked);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return Arrays.asList(said.split("\n", -1)).subList(0, (int) said.lines().count());
    }
}
