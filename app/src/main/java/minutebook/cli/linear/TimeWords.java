package minutebook.cli.linear;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.domain.Refused;

/** Reads times of day as people write them: {@code 14:02}, {@code 9.30}. */
public final class TimeWords {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");

    private TimeWords() {}

    public static LocalTime read(String typed) {
        Matcher form = TIME.matcher(typed.strip());
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
