package minutebook.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import minutebook.Minutebook;
import minutebook.cli.linear.LinearMeeting;
import minutebook.domain.Meeting;

/** A meeting run by the lines of standard input. */
final class LinearRun {
    private LinearRun() {}

    /** The exit code: 1 when a line was refused. */
    static int of(Host host, Minutebook book, Meeting meeting) {
        PrintWriter out = new PrintWriter(host.out(), true, StandardCharsets.UTF_8);
        if (host.isTerminal()) {
            out.println("Meeting " + meeting.number() + ", " + meeting.state().word()
                    + ": a command on each line; “help” lists them, “quit” leaves.");
        }
        return new LinearMeeting(book, meeting.id()).run(host.lines(), out) ? 0 : 1;
    }
}
