package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a publication went out to the public although the privacy check had found something in it, knowingly.
 *
 * @param publication which, as it is typed
 * @param about what it is about, as it is typed; empty for the board
 * @param findings how many things were found
 * @param hash the SHA-256 of what was found, in hexadecimal: whatever else is found later is not covered
 * @param because why it may go out so
 */
public record PublicRelease(
        String id,
        String board,
        String publication,
        String about,
        LocalDate date,
        int findings,
        String hash,
        String because,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public PublicRelease {
        publication = Words.title("publication", publication);
        about = Words.optional("subject of a publication", Words.line(about));
        Numbers.natural("number of findings", findings);
        hash = Words.title("hash", hash);
        because = Words.paragraph("reason for the release", because);
        recordedBy = Words.title("recorder", recordedBy);
    }

    /** Whether it is about that publication with these findings and no others. */
    public boolean covers(String one, String subject, int found, String foundHash) {
        return publication.equals(one) && about.equals(subject) && findings == found && hash.equals(foundHash);
    }

    @Override
    public Optional<String> under() {
        return Optional.empty();
    }
}
