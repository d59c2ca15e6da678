package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Board;
import minutebook.domain.BoardRules;
import minutebook.domain.Meeting;
import minutebook.domain.Sittings;
import minutebook.store.Reader;

/**
 * Everything that the minutes of one meeting print.
 *
 * @param next the meeting planned after it, if there is one
 * @param rules what the board has settled for itself, such as what its colours mean
 * @param today the date on which overdue is judged: the day of the meeting once it has started
 * @param sitting who sat at the meeting, item by item
 * @param approved the minutes as a later meeting approved them, which are printed as they are
 * @param waived what was missing when it was closed, and knowingly left so
 */
public record MinutesView(
        Board board,
        BoardRules rules,
        Meeting meeting,
        Optional<Meeting> next,
        LocalDate today,
        Sitting sitting,
        List<ItemRecord> items,
        Optional<ApprovedMinutes> approved,
        List<WaivedGap> waived) {
    public MinutesView {
        items = List.copyOf(items);
        waived = List.copyOf(waived);
    }

    /** Minutes that have not been approved, of a meeting in whose record nothing was left missing. */
    public MinutesView(
            Board board,
            BoardRules rules,
            Meeting meeting,
            Optional<Meeting> next,
            LocalDate today,
            Sitting sitting,
            List<ItemRecord> items) {
        this(board, rules, meeting, next, today, sitting, items, Optional.empty(), List.of());
    }

    /** Everything as it is now. Refuses approved minutes that are not what the board approved. */
    public static MinutesView of(Reader reader, String meeting, LocalDate today) {
        Rows rows = new Rows(reader);
        return MinutesMaker.minutes(rows, rows.get(Meeting.class, meeting), today);
    }

    /** Everybody on the board, by agency in the board's order, with how they took part. */
    public List<AttendanceRow> attendance() {
        return sitting.attendance();
    }

    /** When it was broken off and went on, and when it sat in private. */
    public Sittings sittings() {
        return new Sittings(
                items.stream()
                        .flatMap(item -> item.proceedings().adjournments().stream())
                        .toList(),
                items.stream()
                        .flatMap(item -> item.proceedings().exclusions().stream())
                        .toList());
    }
}
