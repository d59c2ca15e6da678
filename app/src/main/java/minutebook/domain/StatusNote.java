package minutebook.domain;

import java.time.Instant;

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
        implements Entity {
    public StatusNote {
        because = Words.paragraph("reason for the status", because);
        recordedBy = Words.title("recorder", recordedBy);
    }
}
