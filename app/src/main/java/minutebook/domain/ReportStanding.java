package minutebook.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Where an expected report stands on a day.
 *
 * @param last the day the last one came; empty where none has
 * @param nextDue the day the next one is due; empty where it comes once and has come
 * @param daysOverdue how many days that day has gone by; 0 where it has not
 */
public record ReportStanding(Optional<LocalDate> last, Optional<LocalDate> nextDue, long daysOverdue) {
    public static ReportStanding of(ReportDue report, Optional<LocalDate> last, LocalDate today) {
        Optional<LocalDate> next = last.isEmpty() ? Optional.of(report.firstDue()) : after(report, last.get());
        long overdue = next.map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today)))
                .orElse(0L);
        return new ReportStanding(last, next, overdue);
    }

    public boolean isOverdue() {
        return daysOverdue > 0;
    }

    /**
     * The due day after the one that the report counts for, which is the nearest to the day it came: one that came a little
     * early is not asked for again, and one that came very late does not stand for the next. A month's last day stays one.
     */
    private static Optional<LocalDate> after(ReportDue report, LocalDate came) {
        int every = report.everyMonths();
        if (every == 0) {
            return Optional.empty();
        }
        long about = Math.max(0, ChronoUnit.MONTHS.between(report.firstDue(), came) / every);
        long counted = LongStream.rangeClosed(about - 1, about + 1)
                .boxed()
                .min((one, other) -> Long.compare(apart(report, one, came), apart(report, other, came)))
                .orElseThrow();
        return Optional.of(day(report, counted + 1));
    }

    private static long apart(ReportDue report, long number, LocalDate came) {
        return Math.abs(ChronoUnit.DAYS.between(day(report, number), came));
    }

    private static LocalDate day(ReportDue report, long number) {
        return report.firstDue().plusMonths(number * report.everyMonths());
    }
}
