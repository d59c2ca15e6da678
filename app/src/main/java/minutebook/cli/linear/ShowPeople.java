package minutebook.cli.linear;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Attendance;
import minutebook.domain.DateText;
import minutebook.domain.Quorum;
import minutebook.domain.Room;
import minutebook.view.AttendanceRow;
import minutebook.view.MeetingView;
import minutebook.view.Sitting;

/** What “show people” and “show quorum” tell: who came and went, and at which items the board could decide. */
final class ShowPeople {
    private ShowPeople() {}

    static List<String> people(MeetingView view) {
        List<String> lines = new ArrayList<>();
        for (AttendanceRow row : view.attendance()) {
            lines.add(row.person().key() + ": " + row.person().post() + ", "
                    + row.agency().name() + "; " + came(row)
                    + moved(view.sitting().room(), row) + ".");
        }
        return lines.isEmpty() ? List.of("Nobody is on the board yet.") : lines;
    }

    private static String came(AttendanceRow row) {
        if (row.attendance().isEmpty()) {
            return "not marked yet";
        }
        Attendance marked = row.attendance().get();
        String word =
                row.observes() && row.came() ? "observing" : marked.presence().word();
        return word
                + (marked.deputy().isEmpty() ? "" : " (" + marked.deputy() + ")")
                + marked.apologiesOn()
                        .map(day -> ", said on " + DateText.plain(day))
                        .orElse("");
    }

    private static String moved(Room room, AttendanceRow row) {
        StringBuilder moved = new StringBuilder();
        room.of(row.person().id()).forEach(one -> moved.append(", ")
                .append(one.way().word())
                .append(" at item ")
                .append(room.place(one)));
        return moved.toString();
    }

    /** Who is there at the item that is looked at, then where the quorum was lost and regained. */
    static List<String> quorum(MeetingView view) {
        List<String> lines = new ArrayList<>();
        Quorum now = view.quorum();
        lines.add(there(now) + needed(now));
        List<Sitting.Stretch> stretches = view.sitting().stretches();
        if (stretches.size() > 1) {
            stretches.forEach(stretch -> lines.add("From item " + stretch.first() + ": " + there(stretch.quorum())
                    + ", " + (stretch.quorum().isMet() ? "quorate." : "not quorate.")));
        }
        return lines;
    }

    private static String there(Quorum quorum) {
        return counted(quorum.members(), "member", "members") + " from "
                + counted(quorum.agencies(), "agency", "agencies");
    }

    private static String needed(Quorum quorum) {
        if (quorum.isNone()) {
            return "; the board has set no quorum.";
        }
        return "; the quorum of " + counted(quorum.membersNeeded(), "member", "members") + " from "
                + counted(quorum.agenciesNeeded(), "agency", "agencies") + " is "
                + (quorum.isMet() ? "met." : "not met.");
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
