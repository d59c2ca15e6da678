package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.Change;
import minutebook.change.UnparkAction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks for a parked action again. */
@Command(name = "unpark", description = "Asks for a parked action again, before its day.")
final class ActionUnparkCommand extends OneActionCommand {
    @Option(names = "--because", paramLabel = "REASON", description = "Why it is asked for now.")
    private String because = "";

    ActionUnparkCommand(RootCommand root) {
        super(root);
    }

    @Override
    Change change(Minutebook book, String action, LocalDate on) {
        return new UnparkAction(action, Optional.empty(), on, because);
    }
}
