package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.Change;
import minutebook.change.CloseAction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Closes an action. */
@Command(name = "close", description = "Records that the board accepts an action as done.")
final class ActionCloseCommand extends OneActionCommand {
    @Option(names = "--because", paramLabel = "REASON", description = "What the board saw.")
    private String because = "";

    ActionCloseCommand(RootCommand root) {
        super(root);
    }

    @Override
    Change change(Minutebook book, String action, LocalDate on) {
        return new CloseAction(action, Optional.empty(), on, because);
    }
}
