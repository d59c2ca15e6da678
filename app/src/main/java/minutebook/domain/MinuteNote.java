package minutebook.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What was said under an agenda item.
 *
 * @param place its order within the meeting
 * @param kind whether it is what was said, or good practice to be shared
 */
public record MinuteNote(
        String id,
        String meeting,
        String item,
        int place,
        String text,
        NoteKind kind,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public MinuteNote {
        text = Words.paragraph("note", text);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.of(item);
    }

    /** The same note in other words. */
    public MinuteNote reworded(String newText) {
        return new MinuteNote(id, meeting, item, place, newText, kind, recordedAt, recordedBy);
    }
}
