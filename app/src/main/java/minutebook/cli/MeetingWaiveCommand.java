package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.change.WaiveGap;
import minutebook.domain.ClosingGap;
import minutebook.domain.Refused;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Leaves something missing in the record of a meeting as it is. */
@Command(
        name = "waive",
        description = "Leaves a gap in the record of a meeting as it is; the minutes print the reason.")
final class MeetingWaiveCommand extends BookCommand {
    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(names = "--because", paramLabel = "REASON", required = true, description = "Why it may stay so.")
    private String because = "";

    /** One gap, or all of them. */
    private static final class Which {
        @Option(names = "--gap", paramLabel = "K", description = "The gap by its number in “meeting gaps”.")
        private int gap;

        @Option(names = "--all", description = "Every gap that is left.")
        private boolean all;
    }

    MeetingWaiveCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        String meeting = root().meeting(book, number).id();
        List<String> open =
                book.closingGaps(meeting).open().stream().map(ClosingGap::key).toList();
        if (!which.all && (which.gap < 1 || which.gap > open.size())) {
            throw new Refused(
                    Refused.Reason.NOT_FOUND, "There is no gap " + which.gap + ": “meeting gaps” numbers them.");
        }
        return root().say(book.apply(
                new WaiveGap(meeting, which.all ? open : List.of(open.get(which.gap - 1)), because)));
    }
}
