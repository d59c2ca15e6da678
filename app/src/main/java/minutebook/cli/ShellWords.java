package minutebook.cli;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Refused;

/**
 * A line split into words where a shell would split it (POSIX.1-2017, XCU 2.2): blanks part words; quotation marks and the
 * backslash keep them together. Nothing else in it means anything: no variable, pattern, pipe or second command is looked for.
 */
public final class ShellWords {
    private static final String IN_DOUBLE_QUOTES = "$`\"\\";

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean begun;
    private int at;

    private ShellWords(String line) {
        this.line = line;
    }

    /** The words. Refuses a quotation that does not end, and a backslash with nothing behind it. */
    public static List<String> of(String line) {
        return new ShellWords(line).split();
    }

    private List<String> split() {
        while (at < line.length()) {
            char one = line.charAt(at++);
            if (one == ' ' || one == '\t' || one == '\n') {
                end();
            } else {
                begun = true;
                take(one);
            }
        }
        end();
        return List.copyOf(words);
    }

    private void take(char one) {
        if (one == '\'') {
            int close = line.indexOf('\'', at);
            word.append(line, at, close < 0 ? unfinished() : close);
            at = close + 1;
        } else if (one == '"') {
            quoted();
        } else if (one == '\\') {
            char next = next();
            if (next != '\n') {
                word.append(next);
            }
        } else {
            word.append(one);
        }
    }

    private void quoted() {
        for (char one = next(); one != '"'; one = next()) {
            if (one != '\\') {
                word.append(one);
                continue;
            }
            char next = next();
            if (next != '\n') {
                word.append(IN_DOUBLE_QUOTES.indexOf(next) < 0 ? "\\" : "").append(next);
            }
        }
    }

    private char next() {
        return line.charAt(at < line.length() ? at++ : unfinished());
    }

    private static int unfinished() {
        throw new Refused(
                Refused.Reason.NOT_UNDERSTOOD,
                "Close the quotation, or put a backslash before a mark that is meant as it stands: the command ends within it.");
    }

    private void end() {
        if (begun) {
            words.add(word.toString());
            word.setLength(0);
            begun = false;
        }
    }
}
