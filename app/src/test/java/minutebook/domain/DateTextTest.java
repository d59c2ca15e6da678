package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateTextTest {
    private static final LocalDate DAY = LocalDate.of(2015, 6, 8);

    @Test
    void dates_are_printed_in_three_lengths() {
        assertEquals("Monday 8 June 2015", DateText.full(DAY));
        assertEquals("8 June 2015", DateText.plain(DAY));
        assertEquals("8 Jun 2015", DateText.brief(DAY));
        assertEquals("30 Sep 2015", DateText.brief(LocalDate.of(2015, 9, 30)));
    }

    @Test
    void dates_are_printed_the_same_in_every_country() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : new Locale[] {Locale.CHINA, Locale.forLanguageTag("ar-u-nu-arab"), Locale.GERMANY}) {
                Locale.setDefault(locale);
                assertEquals("Monday 8 June 2015", DateText.full(DAY));
                assertEquals("8 Jun 2015", DateText.brief(DAY));
                assertEquals("09:05", DateText.time(LocalTime.of(9, 5)));
                assertEquals("A07-03", Ref.action(7, 3).toString());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_span_names_the_second_day_only_when_there_is_one() {
        LocalDateTime start = DAY.atTime(14, 0);
        assertEquals("14:00 to 15:55", DateText.span(start, start.plusMinutes(115)));
        assertEquals("14:00 to 00:30 on Tuesday 9 June 2015", DateText.span(start, start.plusMinutes(630)));
    }
}
