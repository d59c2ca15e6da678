package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.domain.AgendaItem;
import minutebook.domain.Board;
import minutebook.domain.ForwardCalendar;
import minutebook.domain.ForwardItem;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingSeries;
import minutebook.domain.Person;
import minutebook.domain.TemplateItem;
import minutebook.domain.Theme;
import minutebook.store.Reader;

/**
 * The board's meetings to come: planned and proposed, what waits for their agendas, and what these have by themselves.
 *
 * @param days those of the meetings planned and those proposed, in order
 * @param forward everything that was ever on the forward plan, what was put on it first comes first
 * @param last the last meeting there is, planned or held
 */
public record ForwardView(
        Board board,
        Optional<MeetingSeries> series,
        List<ForwardCalendar.Day> days,
        List<ForwardRow> forward,
        List<TemplateItem> template,
        Optional<Meeting> last,
        LocalDate today) {
    public ForwardView {
        days = List.copyOf(days);
        forward = List.copyOf(forward);
        template = List.copyOf(template);
    }

    /**
     * What is shown of it.
     *
     * @param proposals how many dates of the series are proposed
     */
    public static ForwardView of(Reader reader, Board board, int proposals, LocalDate today) {
        Rows rows = new Rows(reader);
        Optional<MeetingSeries> series =
                reader.plan().every(MeetingSeries.class, board.id()).stream().findFirst();
        List<Meeting> own = reader.meetings().all(board.id());
        return new ForwardView(
                board,
                series,
                ForwardCalendar.of(series, own, elsewhere(reader, board), reader.workingDays(), today, proposals),
                reader.plan().every(ForwardItem.class, board.id()).stream()
                        .map(item -> row(rows, item))
                        .toList(),
                reader.plan().every(TemplateItem.class, board.id()),
                own.stream().findFirst(),
                today);
    }

    private static Set<LocalDate> elsewhere(Reader reader, Board board) {
        return reader.plan().boards().stream()
                .filter(other -> !other.id().equals(board.id()))
                .flatMap(other -> reader.meetings().all(other.id()).stream())
                .map(meeting -> meeting.plannedStart().toLocalDate())
                .collect(Collectors.toSet());
    }

    private static ForwardRow row(Rows rows, ForwardItem item) {
        return new ForwardRow(
                item,
                rows.get(Theme.class, item.theme()),
                rows.get(Person.class, item.presenter()),
                meeting(rows, item.from()),
                meeting(rows, item.taken()));
    }

    private static Optional<Meeting> meeting(Rows rows, Optional<String> item) {
        return rows.get(AgendaItem.class, item).map(one -> rows.get(Meeting.class, one.meeting()));
    }

    /** What waits for an agenda. */
    public List<ForwardRow> waiting() {
        return forward.stream().filter(ForwardRow::waits).toList();
    }
}
