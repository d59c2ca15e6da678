package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Something in the plan that is not deleted when it is over: it stays, with the day it was retired and why. */
public interface Retirable extends Entity {
    Optional<LocalDate> retiredOn();

    /** Why it was retired; empty while it counts. */
    String retiredBecause();

    /** The same thing, retired on that day; in use again where the day is empty. */
    Retirable retired(Optional<LocalDate> on, String because);

    default boolean isRetired() {
        return retiredOn().isPresent();
    }

    /** The reason as it is kept; refuses to retire without one. */
    static String reason(Optional<LocalDate> on, String because) {
        String reason = Words.optional("reason for retiring it", because);
        if (on.isPresent() && reason.isEmpty()) {
            throw new Refused(Refused.Reason.NO_REASON, "Say why it is retired.");
        }
        return reason;
    }
}
