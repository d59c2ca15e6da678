package minutebook.cli.linear;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and the reason after the first “because” in them.
 *
 * @param reason empty when none is given
 */
record Because(String words, String reason) {
    private static final Pattern MARK = Pattern.compile("(?i)(?<=^|\\s)because(?=\\s|$)");

    static Because of(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find()
                ? new Because(
                        text.substring(0, mark.start()).strip(),
                        text.substring(mark.end()).strip())
                : new Because(text.strip(), "");
    }

    /** The reason where “because” may be left out: what follows it, or else all of the text. */
    static String reasonIn(String text) {
        return text.replaceFirst("^(?i:because)(\\s+|$)", "").strip();
    }
}
