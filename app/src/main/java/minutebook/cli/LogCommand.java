package minutebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.Publishing;
import minutebook.export.Format;
import minutebook.export.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the action log. */
@Command(name = "log", description = "Writes the action log: every action of the board.")
final class LogCommand extends ViewCommand {

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else csv).")
    private Format format = Format.CSV;

    @Option(names = "--output", paramLabel = "FILE", description = "The file to write (else standard output).")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force", description = "Replace the file if it is there already.")
    private boolean force;

    @Mixin
    private final ToThePublic whom = new ToThePublic();

    LogCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        Publishing publishing = new Publishing(book, root().board(book));
        return whom.deliver(new Delivery(host(), format, output, force), publishing, Publication.ACTION_LOG, "");
    }
}
