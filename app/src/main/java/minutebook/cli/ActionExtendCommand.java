package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.change.Change;
import minutebook.change.ExtendAction;
import picocli.CommandLine.Command;

/** Gives an action more time; how often is counted. */
@Command(name = "extend", description = "Gives an action more time; one reported as done is open again.")
final class ActionExtendCommand extends TimedActionCommand {
    ActionExtendCommand(RootCommand root) {
        super(root);
    }

    @Override
    Change change(String action, LocalDate on, LocalDate to, String reason) {
        return new ExtendAction(action, Optional.empty(), on, to, reason);
    }
}
