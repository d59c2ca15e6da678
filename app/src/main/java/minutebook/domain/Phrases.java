package minutebook.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line cut at the first time a keyword stands by itself, as people put it: {@code … because …}. */
record Phrases(String before, String after) {
    static final Pattern BECAUSE = keyword("because");
    static final Pattern FROM = keyword("from");

    /** Cuts at the keyword; all is {@code before} when it is not there. */
    static Phrases cut(String line, Pattern keyword) {
        Matcher mark = keyword.matcher(line);
        return mark.find()
                ? new Phrases(
                        line.substring(0, mark.start()).strip(),
                        line.substring(mark.end()).strip())
                : new Phrases(line.strip(), "");
    }

    private static Pattern keyword(String word) {
        return Pattern.compile("(?i)(?<=^|\\s)" + word + "(?=\\s|$)");
    }
}
