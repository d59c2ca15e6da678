package minutebook.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * That an action can be done only after another one.
 *
 * @param needs the action that has to be done first
 */
public record ActionDependency(String id, String action, String needs, Instant recordedAt, String recordedBy)
        implements Recorded {
    public ActionDependency {
        if (action.equals(needs)) {
            throw new Refused(Refused.Reason.IMPOSSIBLE_NUMBER, "An action cannot wait for itself: name another one.");
        }
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.empty();
    }
}
