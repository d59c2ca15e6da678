package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.Change;
import minutebook.change.DropAction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Drops an action. */
@Command(name = "drop", description = "Records that the board no longer asks for an action; the reason is kept.")
final class ActionDropCommand extends OneActionCommand {
    @Option(names = "--because", paramLabel = "REASON", required = true, description = "Why.")
    private String because;

    ActionDropCommand(RootCommand root) {
        super(root);
    }

    @Override
    Change change(Minutebook book, String action, LocalDate on) {
        return new DropAction(action, Optional.empty(), on, because);
    }
}
