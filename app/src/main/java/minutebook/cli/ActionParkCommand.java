package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.change.Change;
import minutebook.change.ParkAction;
import picocli.CommandLine.Command;

/** Does not ask for an action until a day, on which it comes back by itself. */
@Command(name = "park", description = "Does not ask for an action until a day, on which it comes back by itself.")
final class ActionParkCommand extends TimedActionCommand {
    ActionParkCommand(RootCommand root) {
        super(root);
    }

    @Override
    Change change(String action, LocalDate on, LocalDate to, String reason) {
        return new ParkAction(action, Optional.empty(), on, to, reason);
    }
}
