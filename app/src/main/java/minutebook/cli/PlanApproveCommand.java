package minutebook.cli;

import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.ApprovePlan;
import minutebook.domain.Board;
import minutebook.view.MeetingView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records that the board approves its plan as it stands. */
@Command(name = "approve", description = "Records that the board approves its plan as it stands, at a meeting.")
final class PlanApproveCommand extends BookCommand {
    @Mixin
    private AtItem at = new AtItem();

    @Option(names = "--words", paramLabel = "TEXT", description = "What is said of it.")
    private String words = "";

    PlanApproveCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        MeetingView view = book.meeting(at.meeting(root(), book, board).id(), Optional.empty());
        return root().say(book.apply(new ApprovePlan(at.item(view).id(), words)));
    }
}
