package minutebook.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/** How dates and times are printed, the same on every machine: names are our own, for a JDK's change with its version. */
public final class DateText {
    private static final Map<Long, String> DAYS = Map.of(
            1L, "Monday", 2L, "Tuesday", 3L, "Wednesday", 4L, "Thursday", 5L, "Friday", 6L, "Saturday", 7L, "Sunday");
    private static final Map<Long, String> MONTHS = Map.ofEntries(
            Map.entry(1L, "January"),
            Map.entry(2L, "February"),
            Map.entry(3L, "March"),
            Map.entry(4L, "April"),
            Map.entry(5L, "May"),
            Map.entry(6L, "June"),
            Map.entry(7L, "July"),
            Map.entry(8L, "August"),
            Map.entry(9L, "September"),
            Map.entry(10L, "October"),
            Map.entry(11L, "November"),
            Map.entry(12L, "December"));
    private static final DateTimeFormatter LONG = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.DAY_OF_MONTH)
            .appendLiteral(' ')
            .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
            .appendLiteral(' ')
            .appendValue(ChronoField.YEAR)
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter FULL = new DateTimeFormatterBuilder()
            .appendText(ChronoField.DAY_OF_WEEK, DAYS)
            .appendLiteral(' ')
            .append(LONG)
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private DateText() {}

    /** {@code Thursday 18 June 2015}. */
    public static String full(LocalDate date) {
        return FULL.format(date);
    }

    /** {@code 18 June 2015}. */
    public static String plain(LocalDate date) {
        return LONG.format(date);
    }

    /** {@code 18 Jun 2015}, for tables. */
    public static String brief(LocalDate date) {
        String month = MONTHS.get((long) date.getMonthValue()).substring(0, 3);
        return date.getDayOfMonth() + " " + month + " " + date.getYear();
    }

    /** {@code 14:00}. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code 14:00 to 15:55}, naming the second day when midnight lies between. */
    public static String span(LocalDateTime from, LocalDateTime to) {
        String end = time(to.toLocalTime());
        boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
        return time(from.toLocalTime()) + " to " + (sameDay ? end : end + " on " + full(to.toLocalDate()));
    }
}
