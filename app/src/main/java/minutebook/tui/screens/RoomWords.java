package minutebook.tui.screens;

import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.Attendance;
import minutebook.domain.DateText;
import minutebook.domain.Movement;
import minutebook.domain.Presence;
import minutebook.domain.Quorum;
import minutebook.domain.Room;
import minutebook.domain.Way;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.view.AttendanceRow;
import minutebook.view.MeetingView;
import minutebook.view.Sitting;

/** How many are in the room at an item, and whether the board can decide there, in words. */
final class RoomWords {
    private RoomWords() {}

    /** The line under the title of the meeting: a plain warning where the quorum is lost. */
    static Cell line(MeetingView view) {
        if (view.attendance().stream().allMatch(row -> row.attendance().isEmpty())) {
            return new Cell("Nobody is marked as present yet: w marks who is here.", Style.MUTED);
        }
        return lost(view).orElseGet(() -> new Cell(briefly(view.sitting(), item(view)), Style.MUTED));
    }

    /** The warning that the board cannot decide at the item that is looked at; empty while it can. */
    static Optional<Cell> lost(MeetingView view) {
        boolean warns = view.meeting().startedAt().isPresent()
                && view.attendance().stream().anyMatch(row -> row.attendance().isPresent())
                && !view.quorum().isMet();
        Quorum quorum = view.quorum();
        String here = counted(quorum.members(), "member", "members") + " from "
                + counted(quorum.agencies(), "agency", "agencies") + " here, " + quorum.membersNeeded() + " from "
                + quorum.agenciesNeeded() + " needed.";
        return Optional.of(new Cell("NOT QUORATE: " + here, Style.WARN)).filter(warning -> warns);
    }

    private static String item(MeetingView view) {
        return view.at().map(at -> at.item().id()).orElse("");
    }

    /** Short enough that a narrow screen still says whether the board can decide. */
    private static String briefly(Sitting sitting, String item) {
        Quorum quorum = sitting.at(item);
        if (quorum.isNone()) {
            return quorum(sitting, item);
        }
        return here(sitting, item) + (quorum.isMet() ? "; quorate: " : "; not quorate: ") + quorum.membersNeeded()
                + " from " + quorum.agenciesNeeded() + " needed.";
    }

    private static String here(Sitting sitting, String item) {
        Quorum quorum = sitting.at(item);
        return sitting.heads(item) + " here: " + counted(quorum.members(), "member", "members") + " from "
                + counted(quorum.agencies(), "agency", "agencies");
    }

    static String quorum(Sitting sitting, String item) {
        Quorum quorum = sitting.at(item);
        if (quorum.isNone()) {
            return here(sitting, item) + "; the board has set no quorum.";
        }
        return here(sitting, item) + "; the quorum of " + counted(quorum.membersNeeded(), "member", "members") + " and "
                + counted(quorum.agenciesNeeded(), "agency", "agencies") + " is "
                + (quorum.isMet() ? "met." : "not met.");
    }

    /** How somebody takes part at an item, in a word. */
    static Cell presence(Room room, AttendanceRow row, String item) {
        if (row.attendance().isEmpty()) {
            return new Cell("–", Style.MUTED);
        }
        String person = row.person().id();
        if (!row.came()) {
            return new Cell(row.attendance().get().presence().word(), Style.WARN);
        }
        if (!room.isThere(person, item)) {
            boolean left = room.of(person).stream().anyMatch(one -> one.way() == Way.LEFT && isPast(room, one, item));
            return new Cell(left ? "left" : "to come", Style.WARN);
        }
        if (!room.holds(person, item)) {
            return new Cell("withdrew", Style.WARN);
        }
        if (row.was(Presence.DEPUTY)) {
            return new Cell("deputy", Style.WARN);
        }
        return row.observes() ? new Cell("observing", Style.MUTED) : new Cell("present", Style.GOOD);
    }

    private static boolean isPast(Room room, Movement movement, String item) {
        return room.place(movement) <= room.places().getOrDefault(item, 0);
    }

    /** Somebody's post with who came for them, and where they came and went. */
    static String who(Room room, AttendanceRow row) {
        String deputy = row.attendance()
                .map(Attendance::deputy)
                .filter(post -> !post.isEmpty())
                .map(post -> " → " + post)
                .orElse("");
        String moved = room.of(row.person().id()).stream()
                .map(one -> one.way().word() + " at " + room.place(one))
                .collect(Collectors.joining(", "));
        String told = row.attendance()
                .flatMap(Attendance::apologiesOn)
                .map(day -> " (said on " + DateText.brief(day) + ")")
                .orElse("");
        return row.person().post()
                + (row.person().interim() ? " (interim)" : "")
                + deputy
                + told
                + (moved.isEmpty() ? "" : " · " + moved);
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
