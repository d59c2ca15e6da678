package minutebook.domain;

import java.time.Instant;

/**
 * What was said under an agenda item.
 *
 * @param place its order within the meeting
 */
public record MinuteNote(
        String id, String meeting, String item, int place, String text, Instant recordedAt, String recordedBy)
        implements Entity {
    public MinuteNote {
        text = Words.paragraph("note", text);
        recordedBy = Words.title("recorder", recordedBy);
    }
}
