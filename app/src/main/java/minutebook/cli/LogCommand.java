package minutebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.Publishing;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.export.Export;
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
        Board board = root().board(book);
        byte[] document = Export.actionLog(book.actionLog(board, ActionFilter.ALL, ""), format, whom.rendition());
        Delivery.require(host(), format, output, force);
        whom.require(host(), new Publishing(book, board), Publication.ACTION_LOG, "");
        return Delivery.of(host(), document, format, output, force);
    }
}
