package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.AddAction;
import minutebook.domain.Board;
import minutebook.domain.DateWords;
import minutebook.domain.QuickEntry;
import minutebook.view.MeetingView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Records an action by its quick-entry line, under the item that the meeting is at. */
@Command(
        name = "add",
        description = "Records an action at the meeting in session.",
        footer = {
            "",
            "Example: minutebook action add \"Publish the guide @dcs due 30 june expect signed-off version #R3\""
        })
final class ActionAddCommand extends BookCommand {
    @Parameters(
            paramLabel = "WORDS",
            arity = "1..*",
            description = "What is to be done, @PERSON, due DATE; expect TEXT and #O1.2, #T1 or #R3 may follow.")
    private List<String> words;

    @Mixin
    private AtItem at = new AtItem();

    ActionAddCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        MeetingView view = book.meeting(at.meeting(root(), book, board).id(), Optional.empty());
        DateWords dates = new DateWords(book.moment().today(), view.next().map(next -> next.plannedStart()
                .toLocalDate()));
        QuickEntry entry = QuickEntry.read(String.join(" ", words), book.plan(board), dates);
        return root().say(book.apply(new AddAction(at.item(view).id(), entry.complete())));
    }
}
