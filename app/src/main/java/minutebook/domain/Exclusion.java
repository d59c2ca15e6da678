package minutebook.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * That the meeting went into Part 2, and when it came out of it.
 *
 * @param words the resolution by which the public was excluded
 * @param entered when it went in, by the wall clock of the place
 * @param left when it came out again; empty while it is in private
 */
public record Exclusion(
        String id,
        String meeting,
        String item,
        String words,
        LocalDateTime entered,
        Optional<LocalDateTime> left,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public Exclusion {
        words = Words.paragraph("resolution", words);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.of(item);
    }
}
