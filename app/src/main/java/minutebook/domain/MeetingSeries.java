package minutebook.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * When the board meets by itself: from its first day on, in its rhythm.
 *
 * @param first the first meeting, by the wall clock of the place
 * @param every how many weeks or months lie between two
 * @param minutes how long each takes
 * @param longestGap more days than this between two meetings are flagged
 */
public record MeetingSeries(
        String id,
        String board,
        LocalDateTime first,
        Rhythm rhythm,
        int every,
        int minutes,
        String place,
        int longestGap)
        implements Entity {
    private static final int FIFTH = 5;
    private static final int WEEK = 7;
    private static final int LONGEST_MONTH = 35;
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "last");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    public MeetingSeries {
        place = Words.optional("place", Words.line(place));
        if (every < 1 || every > 52) {
            throw new Refused(Refused.Reason.IMPOSSIBLE_NUMBER, "Let the board meet every 1 to 52 weeks or months.");
        }
        if (minutes < 1 || minutes > Meeting.LONGEST) {
            throw new Refused(
                    Refused.Reason.IMPOSSIBLE_NUMBER, "Plan the meetings for 1 to " + Meeting.LONGEST + " minutes.");
        }
        Numbers.natural("longest gap", longestGap);
    }

    /** The longest gap that a rhythm itself makes, in days. */
    public static int usualGap(Rhythm rhythm, int every) {
        return every * (rhythm == Rhythm.WEEKS ? WEEK : LONGEST_MONTH);
    }

    /** How often and when, such as “every 6 weeks on a Thursday at 14:00”. */
    public String inWords() {
        String time = " at " + DateText.time(first.toLocalTime());
        String day = DAYS.get(first.getDayOfWeek().getValue() - 1);
        return switch (rhythm) {
            case WEEKS -> "every " + (every == 1 ? "week" : every + " weeks") + " on a " + day + time;
            case MONTHS ->
                "every " + (every == 1 ? "month" : every + " months") + " on the " + ORDINALS.get(ordinal() - 1) + " "
                        + day + time;
        };
    }

    /** The next meetings of the series on or after a day, in order. */
    public List<LocalDateTime> next(LocalDate from, int count) {
        return Stream.iterate(0, number -> number + 1)
                .map(this::meeting)
                .filter(start -> !start.toLocalDate().isBefore(from))
                .limit(count)
                .toList();
    }

    private LocalDateTime meeting(int number) {
        return switch (rhythm) {
            case WEEKS -> first.plusWeeks((long) every * number);
            case MONTHS -> first.plusMonths((long) every * number).with(sameWeekday());
        };
    }

    /** The same weekday of the month; where the first is on a fifth one, the last. */
    private TemporalAdjuster sameWeekday() {
        return ordinal() == FIFTH
                ? TemporalAdjusters.lastInMonth(first.getDayOfWeek())
                : TemporalAdjusters.dayOfWeekInMonth(ordinal(), first.getDayOfWeek());
    }

    private int ordinal() {
        return (first.getDayOfMonth() - 1) / 7 + 1;
    }
}
