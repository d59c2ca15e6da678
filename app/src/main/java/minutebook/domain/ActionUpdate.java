package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was said about an action after it was agreed; every update is kept.
 *
 * @param date the day it is about
 * @param item the agenda item under which it was said, when it was said at a meeting
 * @param state the state the action had afterwards
 */
public record ActionUpdate(
        String id,
        String action,
        Optional<String> item,
        LocalDate date,
        ActionState state,
        String text,
        Instant recordedAt,
        String recordedBy)
        implements Entity {
    public ActionUpdate {
        text = Words.paragraph("update", text);
        recordedBy = Words.title("recorder", recordedBy);
    }
}
