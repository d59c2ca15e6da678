package minutebook.cli;

import minutebook.Minutebook;
import minutebook.change.ReceiveReport;
import minutebook.domain.Board;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Records that a report came in which the board expects. */
@Command(
        name = "received",
        description = "Records that a report came in, at a meeting where an item is named, else between meetings.")
final class ReportReceivedCommand extends BookCommand {
    @Parameters(paramLabel = "KEY", description = "Its key, as “due” gives it.")
    private String key;

    @Mixin
    private CameIn came = new CameIn();

    ReportReceivedCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        String report = book.due(board).report(key).due().id();
        return root().say(book.apply(
                new ReceiveReport(report, came.item(root(), book, board), came.day(book), came.note())));
    }
}
