package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something for an agenda to come: planned ahead, or deferred by a meeting.
 *
 * @param minutes the time it is likely to take
 * @param notBefore the first day on which it may be taken; empty for the next meeting
 * @param from the item from which it was deferred
 * @param taken the item of the agenda onto which it was put; empty while it waits
 */
public record ForwardItem(
        String id,
        String board,
        String title,
        ItemKind kind,
        Optional<String> theme,
        Optional<String> presenter,
        int minutes,
        Optional<LocalDate> notBefore,
        String because,
        Optional<String> from,
        Optional<String> taken,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public ForwardItem {
        title = Words.title("item’s title", title);
        because = Words.optional("reason for waiting", because);
        Meeting.requireMinutes(minutes);
        recordedBy = Words.title("recorder", recordedBy);
    }

    /** Whether it waits for an agenda and may be on that of a meeting on this day. */
    public boolean isDueBy(LocalDate day) {
        return taken.isEmpty() && notBefore.filter(day::isBefore).isEmpty();
    }

    /** The same, on the agenda as this item; waiting again when there is none. */
    public ForwardItem takenBy(Optional<String> item) {
        return new ForwardItem(
                id,
                board,
                title,
                kind,
                theme,
                presenter,
                minutes,
                notBefore,
                because,
                from,
                item,
                recordedAt,
                recordedBy);
    }

    @Override
    public Optional<String> under() {
        return from;
    }
}
