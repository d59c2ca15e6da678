package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForwardCalendarTest {
    private static final LocalDate TODAY = LocalDate.of(2015, 6, 18);
    private static final WorkingDays DAYS =
            new WorkingDays(Set.of(LocalDate.of(2015, 8, 31), LocalDate.of(2015, 12, 25)));

    @Test
    void weeks_follow_each_other() {
        MeetingSeries series = series(LocalDate.of(2015, 6, 4), Rhythm.WEEKS, 6, 49);
        assertEquals(List.of("2015-07-16", "2015-08-27"), days(series.next(TODAY, 2)));
        assertEquals("every 6 weeks on a Thursday at 14:00", series.inWords());
    }

    @Test
    void months_keep_the_weekday() {
        MeetingSeries series = series(LocalDate.of(2015, 1, 15), Rhythm.MONTHS, 1, 49);
        assertEquals(List.of("2015-06-18", "2015-07-16", "2015-08-20"), days(series.next(TODAY, 3)));
        assertEquals("every month on the third Thursday at 14:00", series.inWords());
    }

    @Test
    void a_fifth_weekday_is_the_last_of_each_month() {
        MeetingSeries series = series(LocalDate.of(2015, 4, 30), Rhythm.MONTHS, 2, 49);
        assertEquals(List.of("2015-06-25", "2015-08-27"), days(series.next(TODAY, 2)));
        assertEquals("every 2 months on the last Thursday at 14:00", series.inWords());
    }

    @Test
    void a_weekend_a_bank_holiday_and_another_board_are_flagged() {
        assertEquals(
                List.of("2015-07-04: at a weekend"),
                flagged(series(LocalDate.of(2015, 7, 4), Rhythm.WEEKS, 4, 400), List.of(), 1));
        assertEquals(
                List.of("2015-08-31: a bank holiday"),
                flagged(series(LocalDate.of(2015, 8, 31), Rhythm.WEEKS, 4, 400), List.of(), 1));
        assertEquals(
                List.of("2015-07-02: another board of this record meets that day"),
                flagged(series(LocalDate.of(2015, 7, 2), Rhythm.WEEKS, 4, 400), List.of(), 1));
        assertEquals(
                List.of("2016-01-14: bank holidays of 2016 not known yet"),
                flagged(series(LocalDate.of(2016, 1, 14), Rhythm.WEEKS, 4, 400), List.of(), 1));
    }

    @Test
    void a_long_gap_is_flagged_between_planned_and_proposed_meetings_alike() {
        List<Meeting> own = List.of(
                meeting(8, LocalDate.of(2015, 9, 10).atTime(10, 0), MeetingState.PLANNED),
                meeting(7, LocalDate.of(2015, 6, 4).atTime(14, 0), MeetingState.HELD));
        assertEquals(
                List.of(
                        "2015-09-10: 98 days after the meeting before",
                        "2015-09-24: ",
                        "2015-11-19: 56 days after the meeting before"),
                flagged(series(LocalDate.of(2015, 6, 4), Rhythm.WEEKS, 8, 49), own, 2));
    }

    @Test
    void the_day_of_a_planned_meeting_is_a_clash_and_the_meeting_itself_is_not_proposed_again() {
        List<Meeting> own = List.of(meeting(8, LocalDate.of(2015, 7, 16).atTime(10, 0), MeetingState.PLANNED));
        MeetingSeries series = series(LocalDate.of(2015, 7, 16), Rhythm.WEEKS, 4, 49);
        assertEquals(
                List.of("2015-07-16: ", "2015-07-16: another meeting is planned that day"), flagged(series, own, 1));
        List<Meeting> same = List.of(meeting(8, LocalDate.of(2015, 7, 16).atTime(14, 0), MeetingState.PLANNED));
        assertEquals(List.of("2015-07-16: ", "2015-08-13: "), flagged(series, same, 1));
    }

    private static List<String> flagged(MeetingSeries series, List<Meeting> own, int count) {
        return ForwardCalendar.of(Optional.of(series), own, Set.of(LocalDate.of(2015, 7, 2)), DAYS, TODAY, count)
                .stream()
                .map(one -> one.start().toLocalDate() + ": " + one.inWords())
                .toList();
    }

    private static List<String> days(List<LocalDateTime> starts) {
        return starts.stream().map(start -> start.toLocalDate().toString()).toList();
    }

    private static MeetingSeries series(LocalDate first, Rhythm rhythm, int every, int longestGap) {
        return new MeetingSeries("s", "b", first.atTime(14, 0), rhythm, every, 120, "", longestGap);
    }

    private static Meeting meeting(int number, LocalDateTime start, MeetingState state) {
        return new Meeting(
                "m" + number,
                "b",
                number,
                "",
                start,
                120,
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
