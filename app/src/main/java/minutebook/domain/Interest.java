package minutebook.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * An interest that somebody declared in an item.
 *
 * @param nature what the interest is
 * @param withdrew whether they took no part in the item
 */
public record Interest(
        String id,
        String meeting,
        String item,
        String person,
        String nature,
        boolean withdrew,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public Interest {
        nature = Words.paragraph("interest", nature);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.of(item);
    }
}
