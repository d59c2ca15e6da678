package minutebook.domain;

import java.time.LocalDate;
import minutebook.domain.Refused.Reason;

/**
 * A day and a reason typed on one line: {@code 30 june because the supplier is late}.
 *
 * @param day the day that was named
 */
public record TimedReason(LocalDate day, String because) {
    /** Reads the line; refuses one without a calendar day to come, or without a reason. */
    public static TimedReason read(String line, DateWords dates) {
        Phrases phrases = Phrases.cut(Words.line(line), Phrases.BECAUSE);
        String typed = phrases.before().replaceFirst("(?i)^(to|until)\\s+", "");
        if (typed.isEmpty()) {
            throw new Refused(Reason.NO_DATE, "Give the day and why: 30 june because …");
        }
        LocalDate day = dates.due(typed);
        if (phrases.after().isEmpty()) {
            throw new Refused(Reason.NO_REASON, "Say why: because and the reason.");
        }
        return new TimedReason(day, phrases.after());
    }
}
