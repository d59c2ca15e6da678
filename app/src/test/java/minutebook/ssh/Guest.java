package minutebook.ssh;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** OpenSSH's client with a terminal; what it shows grows in a file. */
final class Guest {
    private final Served served;
    private final Path shown;
    private final Process process;

    Guest(Served served, Path shown, Process process) {
        this.served = served;
        this.shown = shown;
        this.process = process;
    }

    /** All that it has shown so far, which may end in the middle of a letter. */
    String seen() {
        try {
            return new String(Files.readAllBytes(shown), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Guest sees(String text) {
        served.until(() -> "“" + text + "” in\n" + seen(), () -> seen().contains(text));
        return this;
    }

    Guest types(String keys) {
        try {
            OutputStream in = process.getOutputStream();
            in.write(keys.getBytes(StandardCharsets.UTF_8));
            in.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    boolean isThere() {
        return process.isAlive();
    }

    /** Waits a moment for it to end. */
    void mayLeave() throws InterruptedException {
        process.waitFor(300, TimeUnit.MILLISECONDS);
    }

    void isOver() throws InterruptedException {
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), seen());
    }

    int exitCode() {
        return process.exitValue();
    }

    /** Ends it as a machine does that is switched off. */
    void drops() {
        process.destroyForcibly();
    }
}
