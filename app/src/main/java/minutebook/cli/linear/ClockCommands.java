package minutebook.cli.linear;

import java.time.LocalTime;
import java.util.List;
import minutebook.change.PauseMeeting;
import minutebook.change.ResumeMeeting;
import minutebook.change.StartMeeting;
import minutebook.domain.DateText;
import minutebook.view.MeetingView;

/** The commands that have to do with the meeting's time. */
final class ClockCommands {
    private ClockCommands() {}

    static List<LinearCommand> all() {
        return List.of(
                new LinearCommand(
                        "at",
                        "HH:MM",
                        "Sets the time that the lines after it happened at, for minutes typed up later.",
                        "at 14:02",
                        ClockCommands::at),
                new LinearCommand("start", "", "Starts the meeting at its first item.", "start", ClockCommands::start),
                new LinearCommand("pause", "", "Stops the clock for a break.", "pause", (session, line) -> {
                    line.end();
                    return session.apply(
                            new PauseMeeting(session.view().meeting().id(), session.now()));
                }),
                new LinearCommand("resume", "", "Lets the clock go on after a break.", "resume", (session, line) -> {
                    line.end();
                    return session.apply(
                            new ResumeMeeting(session.view().meeting().id(), session.now()));
                }));
    }

    private static String at(LinearSession session, Line line) {
        LocalTime time = TimeWords.read(line.only("the time as HH:MM, such as 14:02"));
        session.setClock(time);
        return "The time is " + DateText.time(time) + " for what follows.";
    }

    private static String start(LinearSession session, Line line) {
        line.end();
        String said = session.apply(new StartMeeting(session.view().meeting().id(), session.now()));
        MeetingView view = session.view();
        return said + " Item 1: " + view.agenda().get(0).item().title() + ".";
    }
}
