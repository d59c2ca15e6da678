package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.AddAction;
import minutebook.domain.AgendaItem;
import minutebook.domain.Board;
import minutebook.domain.DateWords;
import minutebook.domain.Meeting;
import minutebook.domain.QuickEntry;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.view.AgendaRow;
import minutebook.view.MeetingView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--meeting",
            paramLabel = "N",
            description = "The meeting that agreed it (else the one in session).")
    private Optional<Integer> number = Optional.empty();

    @Option(
            names = "--item",
            paramLabel = "N",
            description = "The item it belongs to (else the one the meeting is at).")
    private Optional<Integer> place = Optional.empty();

    ActionAddCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        MeetingView view = book.meeting(meeting(book, board).id(), Optional.empty());
        DateWords dates = new DateWords(book.moment().today(), view.next().map(next -> next.plannedStart()
                .toLocalDate()));
        QuickEntry entry = QuickEntry.read(String.join(" ", words), book.plan(board), dates);
        return root().say(book.apply(new AddAction(item(view).id(), entry.complete())));
    }

    private Meeting meeting(Minutebook book, Board board) {
        if (number.isPresent()) {
            return root().meeting(book, number.get());
        }
        return book.home(Optional.of(board.key()))
                .inSession()
                .orElseThrow(() -> new Refused(
                        Reason.WRONG_STATE, "No meeting is in session: name the one that agreed it with --meeting."));
    }

    private AgendaItem item(MeetingView view) {
        if (place.isPresent()) {
            return view.agenda().stream()
                    .map(AgendaRow::item)
                    .filter(item -> item.place() == place.get())
                    .findFirst()
                    .orElseThrow(() -> new Refused(
                            Reason.NOT_FOUND,
                            "There is no item " + place.get() + ": the agenda has items 1 to "
                                    + view.agenda().size() + "."));
        }
        if (view.meeting().isOver()) {
            throw new Refused(Reason.WRONG_STATE, "The meeting is closed: name the item that agreed it with --item.");
        }
        return view.at()
                .orElseThrow(() -> new Refused(Reason.WRONG_STATE, "The meeting has no agenda: add an item first."))
                .item();
    }
}
