package minutebook.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * That a meeting was closed although something in its record was missing, knowingly.
 *
 * @param gate what was missing: the kind of gap, and the id of what has it
 * @param because why it may stay so
 */
public record Waiver(String id, String meeting, String gate, String because, Instant recordedAt, String recordedBy)
        implements Recorded {
    public Waiver {
        gate = Words.title("gap", gate);
        because = Words.paragraph("reason for closing as it is", because);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.empty();
    }
}
