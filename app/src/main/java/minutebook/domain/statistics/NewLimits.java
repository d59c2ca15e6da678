package minutebook.domain.statistics;

import java.time.LocalDate;
import minutebook.domain.DateText;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Words;

/**
 * A decision to work the limits out anew from a day on, because the process itself was changed.
 *
 * @param from the first day of the new limits
 * @param decided the day of the decision
 */
public record NewLimits(LocalDate from, LocalDate decided, String reason) {
    public NewLimits {
        reason = Words.line(reason);
        if (reason.isEmpty()) {
            throw new Refused(Reason.NO_REASON, "Say why the limits are set anew.");
        }
    }

    public String sentence() {
        return "Limits set anew from " + DateText.plain(from) + ", as decided on " + DateText.plain(decided) + ": "
                + reason;
    }
}
