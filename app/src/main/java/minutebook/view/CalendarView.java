package minutebook.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.store.Reader;

/**
 * What a board has in its calendar.
 *
 * @param meetings those planned and those held, in order
 * @param open the actions that it waits for
 */
public record CalendarView(Board board, LocalDate today, List<Meeting> meetings, ActionLogView open) {
    public CalendarView {
        meetings = List.copyOf(meetings);
    }

    /** The calendar without the actions that were agreed in private. */
    public CalendarView inPublic() {
        return new CalendarView(board, today, meetings, open.inPublic());
    }

    public static CalendarView of(Reader reader, Board board, LocalDate today) {
        return new CalendarView(
                board,
                today,
                reader.meetings().all(board.id()).stream()
                        .sorted(Comparator.comparing(Meeting::begins).thenComparing(Meeting::number))
                        .toList(),
                ActionLogView.of(reader, board, ActionFilter.PENDING, "", today));
    }
}
