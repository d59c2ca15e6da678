package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.change.AskExtension;
import minutebook.change.Change;
import picocli.CommandLine.Command;

/** Asks the board for more time for an action; the board has still to extend it. */
@Command(name = "ask", description = "Asks the board for more time for an action; the board has still to extend it.")
final class ActionAskCommand extends TimedActionCommand {
    ActionAskCommand(RootCommand root) {
        super(root);
    }

    @Override
    Change change(String action, LocalDate on, LocalDate to, String reason) {
        return new AskExtension(action, Optional.empty(), on, to, reason);
    }
}
