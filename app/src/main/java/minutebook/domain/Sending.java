package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That something about a meeting was sent out: its papers, its decisions, its minutes.
 *
 * @param to to whom
 * @param text the minutes as they were sent, as a document in JSON; empty for the rest
 * @param hash the SHA-256 of the text in hexadecimal; empty where there is none
 * @param head the hash of the journal’s last line before it was sent
 */
public record Sending(
        String id,
        String meeting,
        Paperwork kind,
        LocalDate date,
        String to,
        String text,
        String hash,
        String head,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public Sending {
        to = Words.paragraph("list of those who get it", to);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.empty();
    }
}
