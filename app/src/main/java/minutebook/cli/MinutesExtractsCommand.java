package minutebook.cli;

import java.nio.file.Path;
import java.util.List;
import minutebook.Minutebook;
import minutebook.domain.ActionFilter;
import minutebook.domain.Refused;
import minutebook.export.Extracts;
import minutebook.export.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes for every owner what they owe the board. */
@Command(name = "extracts", description = "Writes for every owner what they owe the board: a file each, all or none.")
final class MinutesExtractsCommand extends ViewCommand {
    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Option(names = "--output", required = true, paramLabel = "FOLDER", description = "The folder to write them into.")
    private Path output;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else md).")
    private Format format = Format.MD;

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean force;

    MinutesExtractsCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        root().meeting(book, number);
        if (output.toString().isBlank()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD, "Name the folder after --output; . is the one you are in.");
        }
        var log = book.actionLog(root().board(book), ActionFilter.PENDING, "");
        List<Path> files = new Extracts(log, format).writeTo(output, force);
        return root().say(
                        (files.size() == 1 ? "1 extract is" : files.size() + " extracts are") + " in " + output + ".");
    }
}
