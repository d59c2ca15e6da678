package minutebook.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.domain.Refused.Reason;

/**
 * A correction typed on one line: {@code item 3: eleven cases -> twelve cases}. Where in the minutes may be left out, and so
 * may the words as they stand when something is to be added: {@code item 3: -> The police sent apologies}. A number before it
 * all names the meeting: {@code meeting 5 item 3: eleven -> twelve}; a backslash before “meeting” makes it an ordinary word.
 *
 * @param meeting the number of the meeting whose minutes are corrected; empty for the last
 */
public record CorrectionEntry(Optional<Integer> meeting, String about, String was, String now) implements Entry {
    private static final Pattern MEETING =
            Pattern.compile("^(?i:meeting)\\s+(\\d{1,6})(?:\\s*[,:](?=\\s|$)|(?=\\s+(?i:item)\\s)|(?=\\s*(?:->|→)))");
    private static final Pattern ESCAPED = Pattern.compile("^\\\\(?=(?i:meeting)\\s)");
    private static final Pattern ABOUT = Pattern.compile("^([^:]{1,60}?):(?=\\s|$)");
    private static final Pattern ARROW = Pattern.compile("\\s*(?:->|→)\\s*");

    public static CorrectionEntry read(String line) {
        String all = Words.line(line);
        Matcher number = MEETING.matcher(all);
        boolean named = number.find();
        String typed = named
                ? all.substring(number.end()).strip()
                : ESCAPED.matcher(all).replaceFirst("");
        Optional<Integer> meeting = named ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
        Matcher arrow = ARROW.matcher(typed);
        boolean parted = arrow.find();
        String left = parted ? typed.substring(0, arrow.start()) : typed;
        String now = parted ? typed.substring(arrow.end()) : "";
        Matcher about = ABOUT.matcher(left);
        return about.find()
                ? new CorrectionEntry(
                        meeting,
                        about.group(1).strip(),
                        left.substring(about.end()).strip(),
                        now)
                : new CorrectionEntry(meeting, "", left, now);
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        meeting.ifPresent(number -> parts.add(new Part("minutes of meeting", String.valueOf(number))));
        if (!about.isEmpty()) {
            parts.add(new Part("where", about));
        }
        parts.add(new Part("reads", was.isEmpty() ? "nothing: words are added" : was));
        parts.add(new Part("should read", now));
        return parts;
    }

    @Override
    public List<Refused> problems() {
        return now.isBlank()
                ? List.of(new Refused(
                        Reason.BLANK, "Give the words as they stand, then -> and the words that are right."))
                : List.of();
    }
}
