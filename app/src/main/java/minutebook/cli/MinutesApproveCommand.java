package minutebook.cli;

import minutebook.Minutebook;
import minutebook.MinutesOut;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Records that the board agrees the minutes of a meeting. */
@Command(
        name = "approve",
        description = "Records that the meeting in session agrees the minutes of an earlier one: they are frozen.")
final class MinutesApproveCommand extends BookCommand {
    @Parameters(paramLabel = "N", description = "The number of the meeting whose minutes are agreed.")
    private int number;

    MinutesApproveCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        return root().say(book.apply(MinutesOut.agreed(book, root().meeting(book, number))));
    }
}
