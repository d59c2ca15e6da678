package minutebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import minutebook.Publishing;
import minutebook.domain.Refused;
import minutebook.export.Edition;
import minutebook.export.Export;
import minutebook.export.FileOutput;
import minutebook.export.Format;
import minutebook.export.Shared;

/** A finished document on its way out. */
final class Delivery {
    private Delivery() {}

    /** Writes an edition of the board in a format, and says on standard error what its readers will miss. */
    static int of(
            Host host, Publishing publishing, Edition edition, Format format, Optional<Path> file, boolean mayReplace) {
        requireShowable(host, format, file);
        int code = of(host, publishing.rendered(edition, format), file, mayReplace, publishing.shared());
        Export.warnings(edition, format).forEach(host.err()::println);
        return code;
    }

    /** Refuses what could not be delivered, before anything is recorded of it. */
    static void require(Host host, Format format, Optional<Path> file, boolean mayReplace) {
        requireShowable(host, format, file);
        file.ifPresent(target -> new FileOutput(target, mayReplace).requireWritable());
    }

    /** Refuses to write onto a terminal what is no text. */
    private static void requireShowable(Host host, Format format, Optional<Path> file) {
        if (format.isBinary() && file.isEmpty() && host.isTerminal()) {
            String instead = host.isAfar() ? "Send it to a file of yours and leave out -t" : "Give --output FILE";
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    instead + ": a terminal cannot show " + format + ", which is no text.");
        }
    }

    /** Writes it to the file, or to standard output when none was named; gives the exit code. */
    static int of(Host host, byte[] document, Optional<Path> file, boolean mayReplace, Shared shared) {
        if (file.isEmpty()) {
            host.out().write(document, 0, document.length);
            host.out().flush();
            return 0;
        }
        new FileOutput(file.get(), mayReplace, shared).write(document);
        host.out().println("Written: " + file.get() + ".");
        return 0;
    }
}
