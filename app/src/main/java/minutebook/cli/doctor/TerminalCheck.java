package minutebook.cli.doctor;

import java.util.List;
import java.util.regex.Pattern;

/** The terminal: what it calls itself, how large it is, and its colours. */
final class TerminalCheck implements Check {
    private static final String ABOUT = "terminal";
    private static final Pattern TRIED =
            Pattern.compile("(xterm|screen|tmux|rxvt|vte|linux|konsole|gnome|putty|alacritty"
                    + "|foot|kitty|wezterm|ghostty|iterm|mintty|cygwin|ansi|vt[1-5]\\d\\d).*");
    private static final Pattern PLAIN = Pattern.compile("vt[1-5]\\d\\d.*|.*-m(ono)?");

    @Override
    public List<Finding> look(Case one) {
        if (!one.isTerminal()) {
            return List.of(Finding.ok(ABOUT, "There is no terminal here: commands work, screens need one (“ssh -t”)."));
        }
        String term = one.variable("TERM");
        if (term.isEmpty() || term.equals("dumb")) {
            return List.of(Finding.warning(
                    ABOUT,
                    "The terminal says that it can only print lines (TERM is " + (term.isEmpty() ? "not set" : term)
                            + ").",
                    "Use “meeting run N --linear” for lines; for screens: export TERM=xterm-256color"));
        }
        if (!TRIED.matcher(term).matches()) {
            return List.of(Finding.warning(
                    ABOUT,
                    "The terminal calls itself " + term + ", with which nobody has tried the screens.",
                    "If they look wrong: export TERM=xterm-256color"));
        }
        return List.of(sized(one, term));
    }

    private static Finding sized(Case one, String term) {
        int width = number(one.variable("COLUMNS"));
        int height = number(one.variable("LINES"));
        String size = width + "×" + height;
        if (width == 0 || height == 0) {
            return Finding.warning(ABOUT, "The terminal does not say how large it is.", "Say it: stty cols 80 rows 24");
        }
        if (width < 40 || height < 10) {
            return Finding.warning(
                    ABOUT,
                    "The terminal is too small for the screens: " + size + ".",
                    "Make the window larger: 40×10 at least, 80×24 to be comfortable.");
        }
        return Finding.ok(ABOUT, term + ", " + size + ", " + colours(one, term) + ".");
    }

    private static String colours(Case one, String term) {
        if (!one.variable("NO_COLOR").isEmpty()) {
            return "without colours, as NO_COLOR asks";
        }
        return PLAIN.matcher(term).matches() ? "without colours, which this kind has not" : "with colours";
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
