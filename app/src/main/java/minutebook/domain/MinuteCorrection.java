package minutebook.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A correction to the minutes of an earlier meeting, as agreed at a later one; the earlier text itself is never edited.
 *
 * @param meeting the meeting whose minutes it corrects
 * @param about where in them
 * @param was what they say
 * @param now what they should say
 */
public record MinuteCorrection(
        String id,
        String item,
        String meeting,
        int place,
        String about,
        String was,
        String now,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public MinuteCorrection {
        about = Words.optional("place in the minutes", Words.line(about));
        was = Words.optional("words as they stand", was);
        now = Words.paragraph("corrected words", now);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.of(item);
    }
}
