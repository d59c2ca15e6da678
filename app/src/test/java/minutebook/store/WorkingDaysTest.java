package minutebook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.util.Random;
import java.util.stream.IntStream;
import minutebook.domain.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays england = BankHolidays.england();

    @Test
    void every_year_has_its_eight_bank_holidays_and_the_special_ones() {
        IntStream.rangeClosed(2014, 2028)
                .forEach(year -> assertEquals(
                        year == 2022 ? 10 : year == 2023 ? 9 : 8,
                        england.holidays().stream()
                                .filter(day -> day.getYear() == year)
                                .count(),
                        "of " + Year.of(year)));
        assertTrue(england.holidays().stream().noneMatch(england::isWeekend));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-03-25",
        "2016-12-27",
        "2020-05-08",
        "2021-12-28",
        "2022-06-02",
        "2022-06-03",
        "2022-09-19",
        "2023-05-08",
        "2027-12-28",
        "2028-04-17",
    })
    void these_are_bank_holidays(LocalDate day) {
        assertTrue(england.isHoliday(day));
        assertFalse(england.isWorkingDay(day));
    }

    @ParameterizedTest
    @CsvSource({"2020-05-04", "2022-05-30", "2016-12-28", "2021-12-24"})
    void these_are_working_days(LocalDate day) {
        assertTrue(england.isWorkingDay(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-03-24, 1, 2016-03-29",
        "2016-03-24, 0, 2016-03-24",
        "2016-03-26, 1, 2016-03-29",
        "2016-12-23, 10, 2017-01-11",
        "2016-03-29, -1, 2016-03-24",
        "2026-05-22, 1, 2026-05-26",
    })
    void working_days_pass_over_weekends_and_bank_holidays(LocalDate from, int days, LocalDate to) {
        assertEquals(to, england.plus(from, days));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-04-05, 2016-04-13, 5",
        "2016-04-06, 2016-04-13, 4",
        "2016-03-24, 2016-03-30, 1",
        "2016-03-24, 2016-03-25, 0",
        "2016-04-13, 2016-04-13, 0",
        "2016-04-14, 2016-04-13, 0",
    })
    void neither_the_day_of_sending_nor_the_day_of_the_meeting_is_clear(LocalDate out, LocalDate meeting, int clear) {
        assertEquals(clear, england.clearDays(out, meeting));
    }

    @Test
    void counting_on_and_counting_between_agree() {
        long seed = 20160413;
        Random random = new Random(seed);
        for (int trial = 0; trial < 500; trial++) {
            LocalDate from = LocalDate.of(2014, 1, 10).plusDays(random.nextInt(5200));
            int days = random.nextInt(40);
            LocalDate to = england.plus(from, days);
            assertEquals(days, england.between(from, to), "seed " + seed + ", trial " + trial);
        }
    }

    @Test
    void of_years_that_are_not_listed_only_the_weekends_are_known() {
        assertTrue(england.knows(LocalDate.of(2028, 2, 1)));
        assertFalse(england.knows(LocalDate.of(2029, 12, 25)));
        assertTrue(england.isWorkingDay(LocalDate.of(2029, 12, 25)));
    }
}
