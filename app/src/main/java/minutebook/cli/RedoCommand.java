package minutebook.cli;

import minutebook.Minutebook;
import picocli.CommandLine.Command;

/** Puts back what you undid last. */
@Command(name = "redo", description = "Puts back what you undid last.")
final class RedoCommand extends BookCommand {
    RedoCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        return root().say(book.redo());
    }
}
