package minutebook.cli;

import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.DropAction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drops an action. */
@Command(name = "drop", description = "Records that the board no longer asks for an action; the reason is kept.")
final class ActionDropCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "REF", description = "Its number, such as A07-03.")
    private String ref;

    @Option(names = "--because", paramLabel = "REASON", required = true, description = "Why.")
    private String because;

    ActionDropCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        String action = book.action(root().board(book), ref).action().id();
        return root().say(book.apply(
                new DropAction(action, Optional.empty(), book.moment().today(), because)));
    }
}
