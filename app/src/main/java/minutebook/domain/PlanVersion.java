package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The plan as the board approved it at a meeting.
 *
 * @param number 1 for the first plan that was approved
 * @param item the agenda item under which it was approved
 * @param words what was said of it; may be empty
 */
public record PlanVersion(
        String id,
        String board,
        int number,
        String item,
        LocalDate approvedOn,
        String words,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public PlanVersion {
        Numbers.natural("version", number);
        words = Words.optional("words on the plan", words);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.of(item);
    }
}
