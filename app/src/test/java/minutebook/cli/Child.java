package minutebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another program that a test runs to its end: with files for its streams, so that neither waits for the other. */
final class Child {
    private static final long PATIENCE_SECONDS = 400;

    private Child() {}

    /** What a command says on standard output. Fails when it says that it failed, or does not come to an end. */
    static String says(Path folder, Path input, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "said", ".txt");
        Path err = Files.createTempFile(folder, "wrong", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(input.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError(command.get(0) + " has not come to an end: " + Files.readString(err));
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new AssertionError(command.get(0) + " failed: " + Files.readString(err));
        }
        return Files.readString(out);
    }

    /** The first of these programs that is installed. */
    static Optional<Path> installed(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":", -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
