package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That the board has decided to reckon a measure's chart anew from a day on.
 *
 * @param fromDate the first day of the new limits
 * @param decision the decision of the board behind it
 */
public record Rebase(
        String id,
        String measure,
        LocalDate fromDate,
        String because,
        String decision,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public Rebase {
        because = Words.paragraph("reason for new limits", because);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.empty();
    }
}
