package minutebook.domain.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import minutebook.domain.DateText;

/** The level axis of a chart: from the first day to the last, which may be the same. */
public record DateAxis(LocalDate first, LocalDate last) {
    private static final int[] DAYS = {1, 2, 7, 14};
    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
    private static final int MONTHS_A_YEAR = 12;

    /** Where a day lies, from 0 on the first to 1 on the last; in the middle when they are the same. */
    public double at(LocalDate day) {
        long span = ChronoUnit.DAYS.between(first, last);
        if (span == 0) {
            return 0.5;
        }
        return Math.max(0, Math.min(1, (double) ChronoUnit.DAYS.between(first, day) / span));
    }

    /** At most so many ticks, but at least one: on years, months or days, whichever is the finest that fits. */
    public List<Tick> ticks(int most) {
        long days = ChronoUnit.DAYS.between(first, last);
        for (int step : DAYS) {
            if (days / step + 1 <= most) {
                return daily(step);
            }
        }
        for (int step : MONTHS) {
            List<Tick> ticks = monthly(step);
            if (!ticks.isEmpty() && ticks.size() <= most) {
                return ticks;
            }
        }
        return List.of(new Tick(at(first), String.valueOf(first.getYear())));
    }

    private List<Tick> daily(int step) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
            ticks.add(new Tick(at(day), DateText.brief(day)));
        }
        return List.copyOf(ticks);
    }

    private List<Tick> monthly(int step) {
        long firstMonth = first.getYear() * (long) MONTHS_A_YEAR + first.getMonthValue() - 1;
        long lastMonth = last.getYear() * (long) MONTHS_A_YEAR + last.getMonthValue() - 1;
        List<Tick> ticks = new ArrayList<>();
        for (long month = -Math.floorDiv(-firstMonth, (long) step) * step; month <= lastMonth; month += step) {
            int year = (int) Math.floorDiv(month, (long) MONTHS_A_YEAR);
            LocalDate day = LocalDate.of(year, (int) Math.floorMod(month, (long) MONTHS_A_YEAR) + 1, 1);
            if (!day.isBefore(first)) {
                ticks.add(new Tick(at(day), label(day, step)));
            }
        }
        return List.copyOf(ticks);
    }

    private static String label(LocalDate day, int step) {
        String brief = DateText.brief(day);
        return step < MONTHS_A_YEAR ? brief.substring(brief.indexOf(' ') + 1) : String.valueOf(day.getYear());
    }
}
