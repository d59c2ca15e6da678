package minutebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another program that a test runs to its end: with files for its streams, so that neither waits for the other. */
final class Child implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 400;

    private final String name;
    private final Process process;
    private final Path out;
    private final Path err;

    private Child(String name, Process process, Path out, Path err) {
        this.name = name;
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts one that is told what to do while it runs, by lines on its standard input. */
    static Child begin(Path folder, List<String> command) throws IOException {
        return begin(folder, ProcessBuilder.Redirect.PIPE, command);
    }

    private static Child begin(Path folder, ProcessBuilder.Redirect input, List<String> command) throws IOException {
        Path out = Files.createTempFile(folder, "said", ".txt");
        Path err = Files.createTempFile(folder, "wrong", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(input)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Child(command.get(0), process, out, err);
    }

    /** What a command says on standard output. Fails when it says that it failed, or does not come to an end. */
    static String says(Path folder, Path input, List<String> command) throws IOException, InterruptedException {
        try (Child child = begin(folder, ProcessBuilder.Redirect.from(input.toFile()), command)) {
            return child.said();
        }
    }

    void tell(String line) throws IOException {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new AssertionError(name + " hears no more: " + Files.readString(err), e);
        }
    }

    /** There is no more to tell: waits for the end, and gives what it said on standard output. */
    String said() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError(name + " has not come to an end: " + Files.readString(err));
        }
        if (process.exitValue() != 0) {
            throw new AssertionError(name + " failed: " + Files.readString(err));
        }
        return Files.readString(out);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** The first of these programs that is installed. */
    static Optional<Path> installed(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":", -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
