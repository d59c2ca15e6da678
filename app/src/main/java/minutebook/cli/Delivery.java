package minutebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import minutebook.Publishing;
import minutebook.domain.Refused;
import minutebook.export.Edition;
import minutebook.export.Export;
import minutebook.export.FileOutput;
import minutebook.export.Format;

/** A finished document on its way out. */
final class Delivery {
    private Delivery() {}

    /** Writes an edition of the board in a format, and says on standard error what its readers will miss; gives the exit code. */
    static int of(
            Host host, Publishing publishing, Edition edition, Format format, Optional<Path> file, boolean mayReplace) {
        requireShowable(host, format, file);
        return written(host, publishing.rendered(edition, format), edition, format, file, mayReplace);
    }

    /** The same for one that has been rendered, so that it could be put on record that it goes out. */
    static int written(
            Host host, byte[] document, Edition edition, Format format, Optional<Path> file, boolean mayReplace) {
        write(host, document, file, mayReplace);
        Export.warnings(edition, format).forEach(host.err()::println);
        return 0;
    }

    /** Refuses what could not be delivered, before anything is recorded of it. */
    static void require(Host host, Format format, Optional<Path> file, boolean mayReplace) {
        requireShowable(host, format, file);
        file.ifPresent(target -> new FileOutput(target, mayReplace).requireWritable());
    }

    /** Refuses to write onto a terminal what is no text. */
    private static void requireShowable(Host host, Format format, Optional<Path> file) {
        if (format.isBinary() && file.isEmpty() && host.isTerminal()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Give --output FILE: a terminal cannot show " + format + ", which is no text.");
        }
    }

    /** Writes it to the file, or to standard output when none was named. */
    private static void write(Host host, byte[] document, Optional<Path> file, boolean mayReplace) {
        if (file.isEmpty()) {
            host.out().write(document, 0, document.length);
            host.out().flush();
            return;
        }
        new FileOutput(file.get(), mayReplace).write(document);
        host.out().println("Written: " + file.get() + ".");
    }
}
