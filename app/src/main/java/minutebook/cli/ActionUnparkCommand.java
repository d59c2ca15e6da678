package minutebook.cli;

import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.UnparkAction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks for a parked action again. */
@Command(name = "unpark", description = "Asks for a parked action again, before its day.")
final class ActionUnparkCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "REF", description = "Its number, such as A07-03.")
    private String ref;

    ActionUnparkCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        String action = book.action(root().board(book), ref).action().id();
        return root().say(book.apply(new UnparkAction(action, Optional.empty())));
    }
}
