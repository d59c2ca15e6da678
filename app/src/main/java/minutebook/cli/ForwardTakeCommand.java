package minutebook.cli;

import minutebook.Minutebook;
import minutebook.change.TakeForward;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts what waits onto the agenda of a meeting that is planned already. */
@Command(name = "take", description = "Puts an item of the forward plan onto the agenda of a planned meeting.")
final class ForwardTakeCommand extends BookCommand {
    @Parameters(paramLabel = "NO", description = "Its number, as “forward list” gives it.")
    private int number;

    @Option(names = "--meeting", paramLabel = "N", required = true, description = "The number of the meeting.")
    private int meeting;

    ForwardTakeCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        return root().say(book.apply(new TakeForward(
                ForwardDropCommand.waiting(root(), book, number).item().id(),
                root().meeting(book, meeting).id())));
    }
}
