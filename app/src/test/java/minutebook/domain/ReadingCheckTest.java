package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingCheckTest {
    private static Measure measure(String unit) {
        return new Measure(
                "m",
                "o",
                "key",
                "Title",
                unit,
                Optional.of(Better.HIGHER),
                MeasureKind.OUTCOME,
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                "",
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static Reading reading(String value, Optional<Integer> part, Optional<Integer> whole) {
        return new Reading(
                "r",
                "m",
                LocalDate.of(2015, 5, 31),
                new BigDecimal(value),
                part,
                whole,
                Optional.empty(),
                Optional.empty(),
                "",
                Quality.SOUND,
                "",
                Optional.empty(),
                Instant.EPOCH,
                "Secretary");
    }

    private static String percent(String value, int part, int whole) {
        return ReadingCheck.oddity(measure("percent"), reading(value, Optional.of(part), Optional.of(whole)))
                .orElse("");
    }

    @Test
    void a_percentage_that_its_counts_do_not_make_is_told() {
        assertEquals("31% is given, but 166 of 586 is 28%.", percent("31", 166, 586));
        assertEquals("13.4% is given, but 29 of 218 is 13.3%.", percent("13.40", 29, 218));
    }

    @ParameterizedTest
    @CsvSource({"28,166,586", "28.3,166,586", "28.33,166,586", "12.5,1,8", "13,1,8", "12,1,8", "0,0,9", "100,9,9"})
    void one_that_is_rounded_either_way_to_the_decimals_given_agrees(String value, int part, int whole) {
        assertEquals("", percent(value, part, whole));
    }

    @ParameterizedTest
    @CsvSource({"12.4,1,8", "12.6,1,8", "28.4,166,586"})
    void one_place_off_is_told(String value, int part, int whole) {
        assertEquals(false, percent(value, part, whole).isEmpty());
    }

    @Test
    void a_count_is_its_numerator() {
        assertEquals(
                Optional.of("178 is given, but the count behind it is 177."),
                ReadingCheck.oddity(measure("count"), reading("178", Optional.of(177), Optional.of(586))));
        assertEquals(
                Optional.empty(),
                ReadingCheck.oddity(measure("count"), reading("178", Optional.of(178), Optional.of(586))));
    }

    @Test
    void nothing_is_said_where_there_is_nothing_to_tell_by() {
        assertEquals(
                Optional.empty(), ReadingCheck.oddity(measure("weeks"), reading("5", Optional.of(4), Optional.of(9))));
        assertEquals(
                Optional.empty(),
                ReadingCheck.oddity(measure("percent"), reading("5", Optional.of(0), Optional.of(0))));
        assertEquals(
                Optional.empty(),
                ReadingCheck.oddity(measure("percent"), reading("5", Optional.empty(), Optional.of(9))));
    }
}
