package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.change.Change;
import minutebook.change.ReportAction;
import picocli.CommandLine.Command;

/** Reports an action as done. */
@Command(name = "report", description = "Reports an action as done; the board has still to accept it.")
final class ActionReportCommand extends SaidOfActionCommand {
    ActionReportCommand(RootCommand root) {
        super(root);
    }

    @Override
    Change said(String action, LocalDate on, String text, String by) {
        return new ReportAction(action, Optional.empty(), on, text, by);
    }
}
