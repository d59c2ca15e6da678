package minutebook.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A user's machine in a temporary folder: the built program, and data and cache folders of its own. */
final class Machine {
    private static final Path PROJECT = Path.of(System.getProperty("minutebook.project", ".."))
            .toAbsolutePath()
            .normalize();
    private static final long PATIENCE = 60;

    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();

    Machine(Path folder) throws IOException {
        this.folder = folder;
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", folder.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("TZ", "Europe/London");
        for (String kind : List.of("DATA", "CACHE", "STATE", "CONFIG")) {
            environment.put("XDG_" + kind + "_HOME", folder.resolve(kind).toString());
        }
        // With this folder in its place no class-data archive is made behind the tests' backs.
        Files.createDirectories(archives(PROJECT).resolve("making"));
    }

    /** What a run of the program left behind. */
    record Run(int code, String out, String err) {}

    static Path project() {
        return PROJECT;
    }

    static Path launcher() {
        return PROJECT.resolve("app/bin/minutebook");
    }

    Map<String, String> environment() {
        return environment;
    }

    Machine with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Where the launcher keeps the archives of a program that lives in that folder. */
    Path archives(Path home) {
        return folder.resolve("CACHE/minutebook/class-data" + home);
    }

    Path practice() {
        return folder.resolve("DATA/minutebook/practice.db");
    }

    /** Whether the practice file, or what SQLite keeps beside it, holds the text. */
    boolean keeps(String text) throws IOException {
        for (String part : List.of("", "-wal")) {
            Path file = Path.of(practice() + part);
            if (Files.exists(file) && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** Runs the program with nobody at a terminal, and with these lines as its input. */
    Run run(String input, String... arguments) throws Exception {
        return runAs(launcher(), folder, input, arguments);
    }

    Run runAs(Path program, Path at, String input, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path lines = Files.writeString(Files.createTempFile(folder, "in", ".txt"), input);
        File out = Files.createTempFile(folder, "out", ".txt").toFile();
        File err = Files.createTempFile(folder, "err", ".txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(at.toFile())
                .redirectInput(lines.toFile())
                .redirectOutput(out)
                .redirectError(err);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "the program did not end");
        } finally {
            process.destroyForcibly();
        }
        return new Run(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }
}
