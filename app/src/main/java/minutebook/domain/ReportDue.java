package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report that the board expects, once or again and again.
 *
 * @param key a short lower-case name to type
 * @param from who gives it
 * @param everyMonths how many months lie between two of them; 0 where it comes once
 * @param firstDue the day the first one was or is due
 */
public record ReportDue(
        String id,
        String board,
        String key,
        String title,
        Optional<String> from,
        int everyMonths,
        LocalDate firstDue,
        Optional<LocalDate> retiredOn,
        String retiredBecause,
        int place)
        implements Retirable, Placed {
    public ReportDue {
        key = Words.title("report’s key", key);
        title = Words.title("report’s title", title);
        Numbers.natural("number of months", everyMonths);
        retiredBecause = Retirable.reason(retiredOn, retiredBecause);
    }

    @Override
    public ReportDue retired(Optional<LocalDate> on, String because) {
        return new ReportDue(id, board, key, title, from, everyMonths, firstDue, on, because, place);
    }

    @Override
    public ReportDue at(int newPlace) {
        return new ReportDue(id, board, key, title, from, everyMonths, firstDue, retiredOn, retiredBecause, newPlace);
    }
}
