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
 * @param kind what it did to the action
 * @param saidBy who said it, by post; empty where that is who recorded it
 * @param dueBefore the due date until then, where it was extended
 */
public record ActionUpdate(
        String id,
        String action,
        Optional<String> item,
        LocalDate date,
        ActionState state,
        String text,
        UpdateKind kind,
        String saidBy,
        Optional<LocalDate> dueBefore,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public ActionUpdate {
        text = Words.paragraph("update", text);
        saidBy = Words.optional("name of who said it", Words.line(saidBy));
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return item;
    }

    /** What is said, with what shows it: {@code Sent to all. Evidence: the list of 3 June}; the text alone without evidence. */
    public static String evidenced(String text, String evidence) {
        String said = text.strip();
        if (evidence.isBlank()) {
            return said;
        }
        String gap = said.isEmpty() ? "" : said.matches("(?s).*[.!?]") ? " " : ". ";
        return said + gap + "Evidence: " + evidence.strip();
    }

    /** Something that was said of an action, by who recorded it. */
    public ActionUpdate(
            String id,
            String action,
            Optional<String> item,
            LocalDate date,
            ActionState state,
            String text,
            Instant recordedAt,
            String recordedBy) {
        this(id, action, item, date, state, text, UpdateKind.SAID, "", Optional.empty(), recordedAt, recordedBy);
    }
}
