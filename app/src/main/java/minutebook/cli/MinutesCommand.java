package minutebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.export.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the minutes of a meeting. */
@Command(name = "minutes", description = "Writes the minutes of a meeting.")
final class MinutesCommand extends ViewCommand {
    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else md).")
    private MinutesFormat format = MinutesFormat.MD;

    @Option(names = "--output", paramLabel = "FILE", description = "The file to write (else standard output).")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force", description = "Replace the file if it is there already.")
    private boolean force;

    MinutesCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        byte[] document =
                Export.minutes(book.minutes(root().meeting(book, number).id()), format.format());
        return Delivery.of(host(), document, output, force);
    }
}
