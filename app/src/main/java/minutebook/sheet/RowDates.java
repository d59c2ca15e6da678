package minutebook.sheet;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import minutebook.domain.DateWords;
import minutebook.domain.Refused;

/** The dates of a row: a month without a day is its last day; what is no date is a gap, or keeps the file out. */
record RowDates(PlanRow row, DateWords dates, ImportOptions options) {
    private static final List<DateTimeFormatter> MONTHS = List.of(
            month("MMMM uuuu"),
            month("MMM uuuu"),
            month("MMM-uu"),
            month("MMM uu"),
            month("MMM-uuuu"),
            month("M/uuuu"));

    /** The date in a cell as ISO text; empty where there is none. */
    Optional<String> read(Target target, String what) {
        String text = row.text(target);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> month = month(text, target);
        if (month.isPresent()) {
            return month;
        }
        try {
            return Optional.of(dates.due(text).toString());
        } catch (Refused refused) {
            boolean isGap = !options.strictDates() && DateWords.isVague(text);
            if (isGap) {
                row.note(target, "is not a date: the " + what + " has none yet.");
            } else {
                row.reject(target, refused.sentence());
            }
            return Optional.empty();
        }
    }

    private Optional<String> month(String text, Target target) {
        Optional<String> day = MONTHS.stream()
                .flatMap(format -> month(text, format).stream())
                .findFirst()
                .map(month -> month.atEndOfMonth().toString());
        day.ifPresent(last -> row.note(target, "is taken as the last day of the month, " + last + "."));
        return day;
    }

    private static Optional<YearMonth> month(String text, DateTimeFormatter format) {
        try {
            return Optional.of(YearMonth.parse(text.strip().replaceAll("\\s+", " "), format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter month(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
