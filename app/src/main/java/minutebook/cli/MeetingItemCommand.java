package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.AgendaItem;
import minutebook.domain.Refused;
import minutebook.view.AgendaRow;
import minutebook.view.MeetingView;
import picocli.CommandLine.Command;

/** The commands about the items of a meeting's agenda; which of them must be said. */
@Command(name = "item", description = "Adds, changes, moves and removes the items of a meeting’s agenda.")
final class MeetingItemCommand {
    static List<Object> parts(RootCommand root) {
        return List.of(
                new MeetingItemAddCommand(root),
                new MeetingItemChangeCommand(root),
                new MeetingItemMoveCommand(root),
                new MeetingItemRemoveCommand(root),
                new MeetingItemPrivateCommand(root),
                new MeetingItemPublicCommand(root));
    }

    static List<AgendaItem> agenda(RootCommand root, Minutebook book, int meeting) {
        MeetingView view = book.meeting(root.meeting(book, meeting).id(), Optional.empty());
        return view.agenda().stream().map(AgendaRow::item).toList();
    }

    /** The item of that number on a meeting's agenda. Refuses one that is not there. */
    static AgendaItem item(RootCommand root, Minutebook book, int meeting, int place) {
        return agenda(root, book, meeting).stream()
                .filter(item -> item.place() == place)
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "Meeting " + meeting + " has no item " + place + ": see “minutebook meeting agenda " + meeting
                                + "”."));
    }
}
