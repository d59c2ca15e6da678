package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.AddChallenge;
import minutebook.domain.Board;
import minutebook.domain.ChallengeEntry;
import minutebook.view.MeetingView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Records a challenge by its line, under the item that the meeting is at. */
@Command(
        name = "add",
        description = "Records a challenge at the meeting in session.",
        footer = {"", "Example: minutebook challenge add \"chair to dcs: Why are plans late? response Two have left\""})
final class ChallengeAddCommand extends BookCommand {
    @Parameters(
            paramLabel = "WORDS",
            arity = "1..*",
            description =
                    "Who asks, “to” and who is asked, a colon, the question; “response” and the response may follow.")
    private List<String> words;

    @Mixin
    private AtItem at = new AtItem();

    ChallengeAddCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        MeetingView view = book.meeting(at.meeting(root(), book, board).id(), Optional.empty());
        ChallengeEntry entry = ChallengeEntry.read(String.join(" ", words), book.plan(board));
        return root().say(book.apply(AddChallenge.of(at.item(view).id(), entry)));
    }
}
