package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

final class DateTextTest {
    private static final LocalDate DAY = LocalDate.of(2015, 6, 18);

    @Test
    void a_date_is_printed_in_full_plain_or_brief() {
        assertEquals("Thursday 18 June 2015", DateText.full(DAY));
        assertEquals("18 June 2015", DateText.plain(DAY));
        assertEquals("18 Jun 2015", DateText.brief(DAY));
        assertEquals("1 Sep 2015", DateText.brief(LocalDate.of(2015, 9, 1)));
    }

    @Test
    void a_time_has_four_figures() {
        assertEquals("09:05", DateText.time(LocalTime.of(9, 5, 59)));
    }

    @Test
    void a_span_names_the_second_day_when_midnight_lies_between() {
        LocalDateTime start = DAY.atTime(14, 0);
        assertEquals("14:00 to 15:55", DateText.span(start, DAY.atTime(15, 55)));
        assertEquals(
                "14:00 to 00:30 on Friday 19 June 2015",
                DateText.span(start, DAY.plusDays(1).atTime(0, 30)));
    }
}
