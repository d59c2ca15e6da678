package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.change.DropForward;
import minutebook.domain.Refused;
import minutebook.view.ForwardRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes something off the forward plan. */
@Command(name = "drop", description = "Takes an item off the forward plan, with the reason.")
final class ForwardDropCommand extends BookCommand {
    @Parameters(paramLabel = "NO", description = "Its number, as “forward list” gives it.")
    private int number;

    @Option(names = "--because", paramLabel = "TEXT", required = true, description = "Why.")
    private String because;

    ForwardDropCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        return root().say(book.apply(
                new DropForward(waiting(root(), book, number).item().id(), because)));
    }

    /** What waits under that number. */
    static ForwardRow waiting(RootCommand root, Minutebook book, int number) {
        List<ForwardRow> waiting = book.forward(root.board(book), 0).waiting();
        if (number < 1 || number > waiting.size()) {
            throw new Refused(
                    Refused.Reason.NOT_FOUND,
                    "Nothing waits under number " + number + ": see “minutebook forward list”.");
        }
        return waiting.get(number - 1);
    }
}
