package minutebook.cli.linear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Words;

/** A meeting run by lines: each command is answered with a line, and a refused one says why and changes nothing. */
public final class LinearMeeting {
    /** What the answer to a refused line begins with. */
    public static final String REFUSED = "Refused, line ";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final LinearCommands commands = new LinearCommands();
    private final LinearSession session;

    /** @param meeting the id of the meeting */
    public LinearMeeting(Minutebook book, String meeting) {
        this.session = new LinearSession(book, meeting);
    }

    /** Reads lines until there are no more, or until “quit”; tells whether none of them was refused. */
    public boolean run(BufferedReader in, PrintWriter out) {
        LineSource lines = new LineSource(in);
        boolean allDone = true;
        int number = 0;
        try {
            Optional<String> line = lines.line();
            while (line.isPresent()) {
                number++;
                allDone &= answer(number, line.get(), out);
                out.flush();
                line = session.hasLeft() ? Optional.empty() : lines.line();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return allDone;
    }

    /** Does one line; gives the answer, which is empty for a comment. Refuses as the line's command does. */
    public String say(String typed) {
        String line = readable(typed);
        return line.isEmpty() || line.startsWith("#") ? "" : done(line);
    }

    /** Refuses lines of which one begins with no command, before any of them is done. */
    public void requireCommands(List<String> lines) {
        lines.stream()
                .map(LinearMeeting::readable)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> commands.named(new Line(line).word("a command")));
    }

    private boolean answer(int number, String typed, PrintWriter out) {
        try {
            String said = say(number == 1 ? withoutMark(typed) : typed);
            if (!said.isEmpty()) {
                out.println(said);
            }
            return true;
        } catch (Refused refused) {
            out.println(REFUSED + number + ": " + refused.sentence());
            return false;
        }
    }

    private String done(String typed) {
        Line line = new Line(typed);
        LinearCommand command = commands.named(line.word("a command"));
        return command.deed().run(session, line);
    }

    /** The line trimmed, with blanks for tabs. Refuses one that is too long or holds control characters. */
    private static String readable(String typed) {
        if (typed.length() > Words.PARAGRAPH) {
            throw new Refused(
                    Reason.TOO_LONG, "The line is longer than 10,000 characters: say it in several shorter ones.");
        }
        String line = typed.replace('\t', ' ').strip();
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new Refused(Reason.NOT_UNDERSTOOD, "The line holds control characters: type it again without them.");
        }
        if (line.indexOf('\uFFFD') >= 0) {
            throw new Refused(Reason.NOT_UNDERSTOOD, "The line is not in UTF-8: send it in that encoding.");
        }
        return line;
    }

    private static String withoutMark(String typed) {
        return !typed.isEmpty() && typed.charAt(0) == BYTE_ORDER_MARK ? typed.substring(1) : typed;
    }
}
