package minutebook.cli;

import minutebook.Minutebook;
import minutebook.change.FreeAction;
import minutebook.change.NeedAction;
import minutebook.domain.Board;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that an action can be done only after another one. */
@Command(name = "needs", description = "Says that an action can be done only after another one.")
final class ActionNeedsCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "REF", description = "Its number, such as A07-03.")
    private String ref;

    @Parameters(index = "1", paramLabel = "FIRST", description = "The number of the one that has to be done first.")
    private String first;

    @Option(names = "--no-longer", description = "It no longer has to wait for that one.")
    private boolean free;

    ActionNeedsCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        String action = book.action(board, ref).action().id();
        String needs = book.action(board, first).action().id();
        return root().say(book.apply(free ? new FreeAction(action, needs) : new NeedAction(action, needs)));
    }
}
