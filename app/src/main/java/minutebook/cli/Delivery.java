package minutebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import minutebook.Publishing;
import minutebook.change.Change;
import minutebook.domain.Refused;
import minutebook.export.Edition;
import minutebook.export.Export;
import minutebook.export.FileOutput;
import minutebook.export.Format;
import minutebook.export.Shared;

/**
 * The way out of a finished document.
 *
 * @param file where it goes; standard output where none is named
 * @param mayReplace whether a file that is there already may be replaced
 */
record Delivery(Host host, Format format, Optional<Path> file, boolean mayReplace) {
    /** Refuses what could not be delivered, before anything is made or recorded of it. */
    void require() {
        if (format.isBinary() && file.isEmpty() && host.isTerminal()) {
            String instead = host.isAfar() ? "Send it to a file of yours and leave out -t" : "Give --output FILE";
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    instead + ": a terminal cannot show " + format + ", which is no text.");
        }
        file.ifPresent(target -> new FileOutput(target, mayReplace).requireWritable());
    }

    /**
     * Writes an edition; gives the exit code. What is said beside it goes to standard error, as the document may be on its way into
     * a file by standard output.
     *
     * @param recorded what is recorded of it when it is made, right before it goes out
     */
    int of(Publishing publishing, Edition edition, Optional<Change> recorded) {
        byte[] document = publishing.rendered(edition, format);
        Optional<String> said = recorded.map(change -> publishing.book().apply(change));
        try {
            write(document, publishing.shared());
        } catch (Refused refused) {
            throw said.map(refused::after).orElse(refused);
        }
        Export.warnings(edition, format).forEach(host.err()::println);
        said.ifPresent(host.err()::println);
        return 0;
    }

    private void write(byte[] document, Shared shared) {
        if (file.isEmpty()) {
            host.out().write(document, 0, document.length);
            host.out().flush();
            return;
        }
        boolean replaces = Files.exists(file.get());
        new FileOutput(file.get(), mayReplace, shared).write(document);
        host.out().println("Written: " + file.get() + (replaces ? ", in place of the file that was there." : "."));
    }
}
