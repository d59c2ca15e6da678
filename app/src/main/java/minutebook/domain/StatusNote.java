package minutebook.domain;

import java.time.Instant;
import java.util.Optional;

/** That the board changed an outcome's status at a meeting, and why. */
public record StatusNote(
        String id,
        String item,
        String outcome,
        Brag before,
        Brag after,
        String because,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public StatusNote {
        because = Words.paragraph("reason for the status", because);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.of(item);
    }
}
