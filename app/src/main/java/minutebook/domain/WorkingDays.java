package minutebook.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * On which days offices are open: not at weekends and not on bank holidays.
 *
 * @param holidays the bank holidays; of years in which none is known, only the weekends count
 */
public record WorkingDays(Set<LocalDate> holidays) {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !isHoliday(day);
    }

    public boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public boolean isHoliday(LocalDate day) {
        return holidays.contains(day);
    }

    /** Whether the bank holidays of that day's year are known. */
    public boolean knows(LocalDate day) {
        return holidays.stream().anyMatch(holiday -> holiday.getYear() == day.getYear());
    }

    /**
     * The last of so many working days that follow a day, which itself does not count.
     *
     * @param workingDays negative to go back; with 0 it is the day itself, whether it is a working day or not
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate at = day;
        for (int left = Math.abs(workingDays); left > 0; ) {
            at = at.plusDays(step);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    /** How many working days follow the first day up to the second, which counts; 0 when it is not later. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /**
     * The clear days of papers: the working days between the day they went out and the day of the meeting, neither of which
     * counts, as the notice of the Local Government Act 1972, sections 100A and 100B, is counted.
     */
    public int clearDays(LocalDate papersOut, LocalDate meeting) {
        return meeting.isAfter(papersOut) ? between(papersOut, meeting.minusDays(1)) : 0;
    }

    /** How many clear days there are and, where those are too few, how many the board asks for. */
    public String clearDaysInWords(LocalDate papersOut, LocalDate meeting, int asked) {
        int clear = clearDays(papersOut, meeting);
        return clear
                + (clear == 1 ? " clear day" : " clear days")
                + (clear < asked ? "; the board asks for " + asked : "");
    }
}
