package minutebook.cli;

import minutebook.Minutebook;
import picocli.CommandLine.Command;

/** Takes back your latest change. */
@Command(name = "undo", description = "Takes back your latest change.")
final class UndoCommand extends BookCommand {
    UndoCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        return root().say(book.undo());
    }
}
