package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.UpdateAction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Records what was said about an action. */
@Command(name = "update", description = "Records what was said about an action; its state stays.")
final class ActionUpdateCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "REF", description = "Its number, such as A07-03.")
    private String ref;

    @Parameters(index = "1..*", paramLabel = "TEXT", arity = "1..*", description = "What was said.")
    private List<String> words = List.of();

    ActionUpdateCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        String action = book.action(root().board(book), ref).action().id();
        return root().say(book.apply(
                new UpdateAction(action, Optional.empty(), book.moment().today(), String.join(" ", words))));
    }
}
