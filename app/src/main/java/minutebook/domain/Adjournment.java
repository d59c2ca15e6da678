package minutebook.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * That a meeting was broken off to go on at another time.
 *
 * @param until when it is to go on, by the wall clock of the place; empty where that was left open
 * @param place where it is to go on
 * @param resumed when it went on; empty until then
 */
public record Adjournment(
        String id,
        String meeting,
        String item,
        LocalDateTime adjourned,
        Optional<LocalDateTime> until,
        String place,
        String because,
        Optional<LocalDateTime> resumed,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public Adjournment {
        place = Words.optional("place", Words.line(place));
        because = Words.paragraph("reason for adjourning", because);
        recordedBy = Words.title("recorder", recordedBy);
    }

    /** The same without where it goes on and why it was broken off, for who is not told. */
    public Adjournment withoutWords() {
        return new Adjournment(id, meeting, item, adjourned, until, "", "Not told.", resumed, recordedAt, recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.of(item);
    }
}
