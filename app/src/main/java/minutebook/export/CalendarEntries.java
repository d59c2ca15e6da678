package minutebook.export;

import java.time.LocalDateTime;
import java.util.List;
import minutebook.domain.Action;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.view.ActionLogView;
import minutebook.view.ActionRow;
import minutebook.view.Revision;

/** What the record has for a calendar: its meetings, and its actions as things to do. */
final class CalendarEntries {
    private CalendarEntries() {}

    static CalendarEntry of(Meeting meeting, Board board, Revision revision) {
        LocalDateTime start = meeting.begins();
        return new CalendarEntry.Appointment(
                meeting.id(),
                revision,
                board.name() + ", meeting " + meeting.number(),
                "Meeting " + meeting.number() + " of the board: "
                        + meeting.state().word() + ".",
                meeting.place(),
                start,
                end(meeting));
    }

    static LocalDateTime end(Meeting meeting) {
        return meeting.endedAt().orElse(meeting.begins().plusMinutes(meeting.plannedMinutes()));
    }

    /** Each action of the log. */
    static List<CalendarEntry> of(ActionLogView view) {
        return view.actions().stream().map(row -> of(row, view)).toList();
    }

    private static CalendarEntry of(ActionRow row, ActionLogView view) {
        Action action = row.action();
        return new CalendarEntry.Task(
                action.id(),
                view.revision(),
                row.ref() + " " + action.what(),
                description(row, view),
                action.due(),
                action.state(),
                action.doneOn());
    }

    private static String description(ActionRow row, ActionLogView view) {
        Action action = row.action();
        String expected = action.expectation().isEmpty() ? "" : "Expected: " + action.expectation() + "\n";
        String done = action.doneOn()
                .map(day -> "Reported done on " + DateText.plain(day) + ".\n")
                .orElse("");
        return expected + done + "Owner: " + row.owner().post() + ", "
                + row.agency().name() + "\nState: "
                + row.stateInWords(view.today()) + "\nAgreed by: "
                + view.board().name()
                + (view.isPrivate(row) ? ", in private: for members of the board alone" : "");
    }
}
