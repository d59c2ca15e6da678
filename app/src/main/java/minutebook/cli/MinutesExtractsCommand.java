package minutebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import minutebook.MeetingBundle;
import minutebook.Minutebook;
import minutebook.Publishing;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
import minutebook.export.Format;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes for every owner what they owe the board. */
@Command(name = "extracts", description = "Writes for every owner what they owe the board: a file each, all or none.")
final class MinutesExtractsCommand extends ViewCommand {
    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FOLDER",
            description = "The folder to make, with a list of the files in it.")
    private Path output;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else md).")
    private Format format = Format.MD;

    @Option(names = "--force", description = "Replace earlier extracts that are there already.")
    private boolean force;

    MinutesExtractsCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        Board board = root().board(book);
        Meeting meeting = root().meeting(book, number);
        if (output.toString().isBlank()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD, "Name the folder after --output; . is the one you are in.");
        }
        MeetingBundle.Wish wish =
                new MeetingBundle.Wish(Set.of(Publication.EXTRACT), Set.of(format), Rendition.MEMBERS);
        return new BundleRun(host())
                .write(
                        new MeetingBundle(book, board, new Publishing(book, board), meeting, wish),
                        output,
                        force,
                        Optional.empty());
    }
}
