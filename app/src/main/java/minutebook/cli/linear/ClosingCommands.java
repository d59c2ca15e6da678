package minutebook.cli.linear;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import minutebook.change.CloseMeeting;
import minutebook.change.PlanMeeting;
import minutebook.domain.Meeting;
import minutebook.view.MeetingView;

/** The commands that end a meeting, plan the next one, or leave. */
final class ClosingCommands {
    private ClosingCommands() {}

    static List<LinearCommand> all() {
        return List.of(
                new LinearCommand(
                        "next-meeting",
                        "DATE HH:MM [PLACE]",
                        "Plans the next meeting, as long as this one and with the usual agenda.",
                        "next-meeting 30 july 14:00 Committee Room 2",
                        ClosingCommands::nextMeeting),
                new LinearCommand(
                        "close",
                        "",
                        "Closes the meeting; its record stays open to the secretary.",
                        "close",
                        ClosingCommands::close),
                new LinearCommand(
                        "quit", "", "Leaves; a meeting in session stays where it is.", "quit", ClosingCommands::quit));
    }

    private static String nextMeeting(LinearSession session, Line line) {
        MeetingView view = session.view();
        LocalDate day = line.date(session.dates(view)::due);
        LocalDateTime start = day.atTime(TimeWords.read(line.word("the time as HH:MM, such as 14:00")));
        return session.apply(new PlanMeeting(
                view.board().id(), line.rest(), start, view.meeting().plannedMinutes()));
    }

    private static String close(LinearSession session, Line line) {
        line.end();
        return session.apply(new CloseMeeting(session.view().meeting().id(), session.now()));
    }

    private static String quit(LinearSession session, Line line) {
        line.end();
        session.leave();
        Meeting meeting = session.view().meeting();
        return "Left; meeting " + meeting.number() + " is " + meeting.state().word() + ".";
    }
}
