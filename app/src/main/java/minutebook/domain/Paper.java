package minutebook.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A paper for an item of an agenda.
 *
 * @param location a file’s path or a web address
 * @param hash the SHA-256 of the file when it was linked, in hexadecimal; empty for an address
 * @param late whether it came after the papers had gone out
 */
public record Paper(
        String id,
        String item,
        int place,
        String title,
        String location,
        String hash,
        boolean late,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public Paper {
        title = Words.title("paper’s title", title);
        location = Words.title("paper’s place", location);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.of(item);
    }
}
