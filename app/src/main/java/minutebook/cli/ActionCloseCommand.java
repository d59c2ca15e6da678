package minutebook.cli;

import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.CloseAction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes an action. */
@Command(name = "close", description = "Records that the board accepts an action as done.")
final class ActionCloseCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "REF", description = "Its number, such as A07-03.")
    private String ref;

    @Option(names = "--because", paramLabel = "REASON", description = "What the board saw.")
    private String because = "";

    ActionCloseCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        String action = book.action(root().board(book), ref).action().id();
        return root().say(book.apply(
                new CloseAction(action, Optional.empty(), book.moment().today(), because)));
    }
}
