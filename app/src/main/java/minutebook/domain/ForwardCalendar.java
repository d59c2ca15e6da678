package minutebook.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The meetings that are planned and the dates that the series proposes, in order, each with what speaks against it. */
public final class ForwardCalendar {
    private ForwardCalendar() {}

    /**
     * A day on which the board meets or might meet.
     *
     * @param meeting the meeting that is planned then; empty for a date that is only proposed
     * @param flags what speaks against it, each in a few words
     */
    public record Day(LocalDateTime start, Optional<Meeting> meeting, List<String> flags) {
        public Day {
            flags = List.copyOf(flags);
        }

        public boolean isProposed() {
            return meeting.isEmpty();
        }

        /** What speaks against it in one line. */
        public String inWords() {
            return String.join("; ", flags);
        }
    }

    /**
     * The next dates.
     *
     * @param series when the board meets by itself; empty where it has not settled that
     * @param own the meetings of the board
     * @param elsewhere the days on which other boards of the same record meet
     * @param count how many dates are proposed, after the last meeting
     */
    public static List<Day> of(
            Optional<MeetingSeries> series,
            List<Meeting> own,
            Set<LocalDate> elsewhere,
            WorkingDays days,
            LocalDate today,
            int count) {
        List<Day> coming = new ArrayList<>();
        own.stream()
                .filter(meeting -> !meeting.isOver())
                .filter(meeting -> !meeting.plannedStart().toLocalDate().isBefore(today))
                .forEach(meeting -> coming.add(new Day(meeting.plannedStart(), Optional.of(meeting), List.of())));
        series.ifPresent(rhythm -> proposed(rhythm, own, today, count)
                .forEach(start -> coming.add(new Day(start, Optional.empty(), List.of()))));
        coming.sort(Comparator.comparing(Day::start));
        List<Day> flagged = new ArrayList<>();
        Optional<LocalDate> before = lastHeld(own);
        Set<LocalDate> planned = own.stream()
                .map(meeting -> meeting.plannedStart().toLocalDate())
                .collect(Collectors.toSet());
        for (Day one : coming) {
            LocalDate day = one.start().toLocalDate();
            List<String> flags = clashes(one, planned, elsewhere, days);
            before.filter(last -> series.isPresent())
                    .map(last -> ChronoUnit.DAYS.between(last, day))
                    .filter(gap -> gap > series.orElseThrow().longestGap())
                    .ifPresent(gap -> flags.add(gap + " days after the meeting before"));
            flagged.add(new Day(one.start(), one.meeting(), flags));
            before = Optional.of(day);
        }
        return List.copyOf(flagged);
    }

    /** The dates of the series from the day of the board's last meeting on, but for that meeting itself. */
    private static List<LocalDateTime> proposed(MeetingSeries series, List<Meeting> own, LocalDate today, int count) {
        Optional<LocalDateTime> last = own.stream().map(Meeting::plannedStart).max(Comparator.naturalOrder());
        LocalDate from = last.map(LocalDateTime::toLocalDate)
                .filter(day -> day.isAfter(today))
                .orElse(today.plusDays(1));
        return series.next(from, count + 1).stream()
                .filter(start -> last.filter(start::equals).isEmpty())
                .limit(count)
                .toList();
    }

    private static Optional<LocalDate> lastHeld(List<Meeting> own) {
        return own.stream()
                .filter(Meeting::isOver)
                .map(meeting -> meeting.plannedStart().toLocalDate())
                .max(Comparator.naturalOrder());
    }

    private static List<String> clashes(Day one, Set<LocalDate> planned, Set<LocalDate> elsewhere, WorkingDays days) {
        LocalDate day = one.start().toLocalDate();
        List<String> flags = new ArrayList<>();
        if (days.isWeekend(day)) {
            flags.add("at a weekend");
        }
        if (days.isHoliday(day)) {
            flags.add("a bank holiday");
        }
        if (!days.knows(day)) {
            flags.add("bank holidays of " + day.getYear() + " not known yet");
        }
        if (one.isProposed() && planned.contains(day)) {
            flags.add("another meeting is planned that day");
        }
        if (elsewhere.contains(day)) {
            flags.add("another board of this record meets that day");
        }
        return flags;
    }
}
