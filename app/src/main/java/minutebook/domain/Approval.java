package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That the minutes of a meeting were approved at a later one: from then on they are frozen.
 *
 * @param meeting the meeting whose minutes they are
 * @param item the item of the later meeting under which they were approved
 * @param text the minutes as approved, as a document in JSON
 * @param hash the SHA-256 of the text in hexadecimal
 * @param head the hash of the journal’s last line before the approval
 */
public record Approval(
        String id,
        String meeting,
        String item,
        LocalDate date,
        String text,
        String hash,
        String head,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public Approval {
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.of(item);
    }
}
