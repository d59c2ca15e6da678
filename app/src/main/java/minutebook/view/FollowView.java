package minutebook.view;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.Rights;
import minutebook.store.Reader;

/**
 * A meeting as who sits or listens follows it: its agenda, the item that it is at, and what is recorded under one of them.
 *
 * @param meeting the meeting at the item that is looked at
 * @param isWithheld whether what is recorded under that item is not shown to who looks
 * @param hides whether anything on the agenda is not shown to who looks
 */
public record FollowView(MeetingView meeting, boolean isWithheld, boolean hides) {
    /**
     * What is shown of it.
     *
     * @param item the id of the item to look at; empty for the one that the meeting is at
     * @param actor who looks
     */
    public static FollowView of(Reader reader, String meeting, Optional<String> item, LocalDate today, String actor) {
        MeetingView view = MeetingView.of(reader, meeting, item, today, actor);
        Rights mine = view.rights();
        boolean withheld = view.at().filter(at -> !mine.mayFollow(at.item())).isPresent();
        boolean hides = view.agenda().stream().anyMatch(row -> !mine.mayFollow(row.item()));
        return new FollowView(withheld ? view.closed() : view, withheld, hides);
    }

    /** The item that is looked at; empty where there is no agenda. */
    public Optional<AgendaItem> item() {
        return meeting.at().map(ItemRecord::item);
    }

    /** The item that the meeting is at; empty while it is not in session. */
    public Optional<AgendaItem> current() {
        return meeting.agenda().stream()
                .map(AgendaRow::item)
                .filter(item -> meeting.meeting().isAt(item.id()))
                .findFirst();
    }

    /** Whether the meeting is through with an item of its agenda. */
    public boolean isDone(AgendaItem item) {
        return meeting.meeting().isOver()
                || current().filter(now -> item.place() < now.place()).isPresent();
    }
}
