package minutebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import minutebook.export.FileOutput;

/** A finished document on its way out. */
final class Delivery {
    private Delivery() {}

    /** Writes it to the file, or to standard output when none was named; gives the exit code. */
    static int of(Host host, byte[] document, Optional<Path> file, boolean mayReplace) {
        if (file.isEmpty()) {
            host.out().write(document, 0, document.length);
            host.out().flush();
            return 0;
        }
        new FileOutput(file.get(), mayReplace).write(document);
        host.out().println("Written: " + file.get() + ".");
        return 0;
    }
}
