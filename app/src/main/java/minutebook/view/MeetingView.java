package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.ActionFilter;
import minutebook.domain.Adjournment;
import minutebook.domain.AgendaItem;
import minutebook.domain.Board;
import minutebook.domain.ItemKind;
import minutebook.domain.Meeting;
import minutebook.domain.Quorum;
import minutebook.domain.Rights;
import minutebook.domain.Sittings;
import minutebook.store.Reader;

/**
 * A meeting at one of its agenda items: all that the chair and the secretary need at the table.
 *
 * @param at the item that is looked at: the current one unless another was asked for; empty when there is no agenda
 * @param theme the theme of that item
 * @param pending the actions that the board waits for, where the item is the action log
 * @param arising what is looked back on in the last minutes, where the item is for that
 * @param sitting who sits at it, item by item
 * @param sittings when it was adjourned and sat in private
 * @param today the day on which overdue is judged
 * @param rights what who looks may do
 * @param news what others have sent in since who looks last did
 */
public record MeetingView(
        Board board,
        Meeting meeting,
        List<AgendaRow> agenda,
        Optional<ItemRecord> at,
        Optional<ThemeView> theme,
        List<ActionRow> pending,
        MattersArising arising,
        Sitting sitting,
        Optional<Meeting> previous,
        Optional<Meeting> next,
        Sittings sittings,
        LocalDate today,
        Rights rights,
        NewsView news) {
    private static final int PENDING = 500;

    public MeetingView {
        agenda = List.copyOf(agenda);
        pending = List.copyOf(pending);
    }

    /** What is looked back on, in words. */
    public List<MattersArising.Group> arisingInWords() {
        return previous.map(last -> arising.inWords(last, today)).orElse(List.of());
    }

    /** Everybody on the board with how they took part. */
    public List<AttendanceRow> attendance() {
        return sitting.attendance();
    }

    /** Who is there at the item that is looked at. */
    public Quorum quorum() {
        return at.map(one -> sitting.at(one.item().id())).orElseGet(sitting::whole);
    }

    /**
     * What is shown of it.
     *
     * @param item the id of the item to look at; empty for the current one
     * @param actor who looks
     */
    public static MeetingView of(
            Reader reader, String meetingId, Optional<String> item, LocalDate today, String actor) {
        Rows rows = new Rows(reader);
        Meeting meeting = rows.get(Meeting.class, meetingId);
        Board board = rows.get(Board.class, meeting.board());
        List<AgendaItem> agenda = reader.meetings().agenda(meetingId);
        Map<String, Integer> entries = reader.entries().byItem(meetingId);
        Optional<AgendaItem> at = lookedAt(agenda, item.or(meeting::currentItem));
        boolean log = at.filter(one -> one.kind() == ItemKind.ACTION_LOG).isPresent();
        Optional<Meeting> previous = reader.meetings().before(meeting);
        Rights rights = reader.rights(actor, today);
        return new MeetingView(
                board,
                meeting,
                agenda.stream().map(one -> rows.agenda(one, entries)).toList(),
                at.map(one -> new MinutesMaker(rows, meeting, one).item(one)),
                at.flatMap(AgendaItem::theme).map(theme -> ThemeView.of(rows, theme, Optional.of(meeting), today)),
                log
                        ? rows.actions(reader.actions().byDueDate(board.id(), ActionFilter.PENDING, PENDING, 0))
                        : List.of(),
                at.map(one -> MattersArising.at(one.kind(), rows, previous)).orElse(MattersArising.NONE),
                MinutesMaker.sitting(rows, meeting, agenda),
                previous,
                reader.meetings().after(meeting),
                reader.meetings().sittings(meetingId),
                today,
                rights,
                NewsView.unseen(reader, actor, rights));
    }

    /** The same with nothing of what is recorded and known under the item that is looked at. */
    MeetingView closed() {
        List<Adjournment> told =
                sittings.adjournments().stream().map(Adjournment::withoutWords).toList();
        return new MeetingView(
                board,
                meeting,
                agenda,
                at.map(ItemRecord::closed),
                Optional.empty(),
                List.of(),
                MattersArising.NONE,
                sitting,
                previous,
                next,
                new Sittings(told, sittings.exclusions()),
                today,
                rights,
                NewsView.NONE);
    }

    private static Optional<AgendaItem> lookedAt(List<AgendaItem> agenda, Optional<String> wanted) {
        return agenda.stream()
                .filter(item -> wanted.filter(item.id()::equals).isPresent())
                .findFirst()
                .or(() -> agenda.stream().findFirst());
    }
}
