package minutebook.cli;

import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.AgendaItem;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.view.AgendaRow;
import minutebook.view.MeetingView;
import picocli.CommandLine.Option;

/** The options that say under which item of which meeting something is recorded. */
final class AtItem {
    @Option(names = "--meeting", paramLabel = "N", description = "The meeting (else the one in session).")
    private Optional<Integer> number = Optional.empty();

    @Option(
            names = "--item",
            paramLabel = "N",
            description = "The item it belongs to (else the one the meeting is at).")
    private Optional<Integer> place = Optional.empty();

    /** Whether an item or a meeting was named. */
    boolean isNamed() {
        return number.isPresent() || place.isPresent();
    }

    Meeting meeting(RootCommand root, Minutebook book, Board board) {
        if (number.isPresent()) {
            return root.meeting(book, number.get());
        }
        return book.home(Optional.of(board.key()))
                .inSession()
                .orElseThrow(() -> new Refused(
                        Reason.WRONG_STATE, "No meeting is in session: name the one that agreed it with --meeting."));
    }

    AgendaItem item(MeetingView view) {
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
