package minutebook.cli.linear;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import minutebook.change.CloseMeeting;
import minutebook.change.PlanMeeting;
import minutebook.change.WaiveGap;
import minutebook.domain.ClosingGap;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
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
                        "waive",
                        "N|all because REASON",
                        "Leaves a gap of “show gaps”, or all of them, as it is; the minutes print the reason.",
                        "waive all because nothing was said under these items",
                        ClosingCommands::waive),
                new LinearCommand(
                        "close",
                        "",
                        "Closes the meeting; refused while “show gaps” tells of something.",
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

    private static String waive(LinearSession session, Line line) {
        String meeting = session.view().meeting().id();
        List<String> open = session.book().closingGaps(meeting).open().stream()
                .map(ClosingGap::key)
                .toList();
        String which = line.word("the number of the gap, or all");
        String because = SittingCommands.because(line, "Say why it may stay as it is");
        if (which.equals("all")) {
            return session.apply(new WaiveGap(meeting, open, because));
        }
        return session.apply(new WaiveGap(meeting, List.of(numbered(open, which)), because));
    }

    private static String numbered(List<String> open, String which) {
        for (int i = 0; i < open.size(); i++) {
            if (which.equals(String.valueOf(i + 1))) {
                return open.get(i);
            }
        }
        throw new Refused(
                Refused.Reason.NOT_FOUND, "There is no gap " + Line.shown(which) + ": “show gaps” numbers them.");
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
