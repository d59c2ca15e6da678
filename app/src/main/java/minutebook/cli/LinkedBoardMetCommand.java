package minutebook.cli;

import minutebook.Minutebook;
import minutebook.change.HearOfLinkedBoard;
import minutebook.domain.Board;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Records that a linked board met. */
@Command(
        name = "met",
        description =
                "Records that a linked board met, heard at a meeting where an item is named, else between meetings.")
final class LinkedBoardMetCommand extends BookCommand {
    @Parameters(paramLabel = "KEY", description = "Its key, as “due” gives it.")
    private String key;

    @Mixin
    private CameIn came = new CameIn();

    LinkedBoardMetCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        String linked = book.due(board).link(key).linked().id();
        return root().say(book.apply(
                new HearOfLinkedBoard(linked, came.item(root(), book, board), came.day(book), came.note())));
    }
}
