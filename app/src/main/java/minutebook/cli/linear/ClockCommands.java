package minutebook.cli.linear;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.change.PauseMeeting;
import minutebook.change.ResumeMeeting;
import minutebook.change.StartMeeting;
import minutebook.domain.DateText;
import minutebook.domain.Refused;
import minutebook.view.MeetingView;

/** The commands that have to do with the meeting's time. */
final class ClockCommands {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");

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
        LocalTime time = time(line.only("the time as HH:MM, such as 14:02"));
        session.setClock(time);
        return "The time is " + DateText.time(time) + " for what follows.";
    }

    private static String start(LinearSession session, Line line) {
        line.end();
        String said = session.apply(new StartMeeting(session.view().meeting().id(), session.now()));
        MeetingView view = session.view();
        return said + " Item 1: " + view.agenda().get(0).item().title() + ".";
    }

    /** Reads a time of day. */
    static LocalTime time(String typed) {
        Matcher form = TIME.matcher(typed);
        try {
            if (form.matches()) {
                return LocalTime.of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
            }
        } catch (DateTimeException e) {
            throw notATime(typed);
        }
        throw notATime(typed);
    }

    private static Refused notATime(String typed) {
        return new Refused(
                Refused.Reason.NOT_UNDERSTOOD,
                "Give the time as HH:MM, such as 14:02; “" + Line.shown(typed) + "” is not one.");
    }
}
