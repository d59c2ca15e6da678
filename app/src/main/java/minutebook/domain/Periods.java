package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/** First and last days as people enter them. */
final class Periods {
    private Periods() {}

    /** Refuses a last day before the first one. */
    static void requireOrder(String what, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new Refused(
                    Refused.Reason.DATE_ORDER,
                    "Check the dates of the " + what + ": " + DateText.plain(to.get()) + " is before "
                            + DateText.plain(from.get()) + ".");
        }
    }
}
