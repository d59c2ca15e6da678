package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.change.Change;
import minutebook.change.UpdateAction;
import picocli.CommandLine.Command;

/** Records what was said about an action. */
@Command(name = "update", description = "Records what was said about an action; its state stays.")
final class ActionUpdateCommand extends SaidOfActionCommand {
    ActionUpdateCommand(RootCommand root) {
        super(root);
    }

    @Override
    Change said(String action, LocalDate on, String text, String by) {
        return new UpdateAction(action, Optional.empty(), on, text, by);
    }
}
