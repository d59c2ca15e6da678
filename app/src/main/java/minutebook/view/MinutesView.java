package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Board;
import minutebook.domain.BoardRules;
import minutebook.domain.Meeting;
import minutebook.store.Reader;

/**
 * Everything that the minutes of one meeting print.
 *
 * @param next the meeting planned after it, if there is one
 * @param rules what the board has settled for itself, such as what its colours mean
 * @param today the date on which overdue is judged: the day of the meeting once it has started
 * @param waived what was missing when it was closed, and knowingly left so
 * @param attendance everybody on the board, by agency in the board's order
 */
public record MinutesView(
        Board board,
        BoardRules rules,
        Meeting meeting,
        Optional<Meeting> next,
        LocalDate today,
        List<AttendanceRow> attendance,
        List<ItemRecord> items,
        List<WaivedGap> waived) {
    public MinutesView {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        waived = List.copyOf(waived);
    }

    /** The minutes of a meeting in whose record nothing was left missing. */
    public MinutesView(
            Board board,
            BoardRules rules,
            Meeting meeting,
            Optional<Meeting> next,
            LocalDate today,
            List<AttendanceRow> attendance,
            List<ItemRecord> items) {
        this(board, rules, meeting, next, today, attendance, items, List.of());
    }

    public static MinutesView of(Reader reader, String meeting, LocalDate today) {
        Rows rows = new Rows(reader);
        return MinutesMaker.minutes(rows, rows.get(Meeting.class, meeting), today);
    }
}
