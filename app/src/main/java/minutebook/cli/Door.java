package minutebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.IntSupplier;
import minutebook.domain.Refused;
import minutebook.domain.Words;

/** Where every failure ends: a refusal as its sentence and exit code, anything else in the log. */
final class Door {
    /** The exit code for a fault of the program (sysexits.h, EX_SOFTWARE). */
    static final int FAULT = 70;

    private final Host host;

    Door(Host host) {
        this.host = host;
    }

    /** Runs it; what it throws is told on standard error. */
    int guard(IntSupplier run) {
        try {
            int code = run.getAsInt();
            if (!host.out().checkError()) {
                return code;
            }
            throw new Refused(Refused.Reason.FILE_TROUBLE, "The output could not be written: check where it goes.");
        } catch (RuntimeException | Error trouble) {
            return told(trouble);
        } finally {
            host.out().flush();
        }
    }

    /** Tells of the trouble in one sentence; gives the exit code. */
    int told(Throwable trouble) {
        host.out().flush();
        if (trouble instanceof Refused refused) {
            host.err().println(Words.line(refused.sentence()));
            return refused.reason().kind().exitCode();
        }
        String log = logged(trouble);
        host.err()
                .println("Minutebook has met a fault of its own; what it confirmed is kept. Report it "
                        + (host.isAfar() ? "to whoever looks after the host, with the time" : "with " + log) + ".");
        return FAULT;
    }

    private String logged(Throwable trouble) {
        StringWriter trace = new StringWriter();
        trouble.printStackTrace(new PrintWriter(trace));
        Path log = host.stateFolder().resolve("error.log");
        try {
            Files.createDirectories(log.getParent());
            Files.writeString(
                    log,
                    host.clock().instant() + " " + trace,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return log.toString();
        } catch (IOException e) {
            return "these words, for the log could not be written: " + Words.line(trouble.toString());
        }
    }
}
