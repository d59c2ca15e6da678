package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "69|69",
                " 12.5 |12.5",
                "69%|69",
                "69 %|69",
                "-3|-3",
                "+3|3",
                "1,234|1234",
                "1,234,567.25|1234567.25",
                "0|0",
                "0.000001|0.000001",
                "1000000000|1000000000"
            })
    void a_number_is_read_as_it_is_written(String text, BigDecimal expected) {
        assertEquals(0, expected.compareTo(Numbers.parse("value", text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "12,5",
                "1,2,3",
                ",123",
                "1234,567",
                "1,23",
                "1.",
                ".5",
                "1e5",
                "1.2.3",
                "--1",
                "%",
                "5%%",
                "NaN",
                "½",
                "٣",
                "0x10",
                "1 000",
                "0.0000001",
                "1234567890123"
            })
    void what_is_no_number_is_refused_rather_than_guessed(String text) {
        assertEquals(
                Reason.NOT_A_NUMBER,
                assertThrows(Refused.class, () -> Numbers.parse("value", text)).reason());
    }

    @Test
    void a_number_too_large_for_the_record_is_refused() {
        assertEquals(
                Reason.IMPOSSIBLE_NUMBER,
                assertThrows(Refused.class, () -> Numbers.parse("value", "1000000001"))
                        .reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "-1E+999999999", "1E-999999999", "0E-999999999", "0.0000001"})
    void a_number_that_could_not_be_printed_is_refused(String number) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertEquals(
                        Reason.IMPOSSIBLE_NUMBER,
                        assertThrows(Refused.class, () -> Numbers.value("value", new BigDecimal(number)))
                                .reason()));
    }

    @Test
    void zeros_at_the_end_do_no_harm() {
        assertEquals(
                "12.500000000",
                Numbers.value("value", new BigDecimal("12.500000000")).toPlainString());
    }

    @Test
    void counts_are_whole_numbers_from_0_up() {
        assertEquals(0, Numbers.natural("count", 0));
        assertEquals(
                Reason.IMPOSSIBLE_NUMBER,
                assertThrows(Refused.class, () -> Numbers.natural("count", -1)).reason());
        assertEquals(
                Reason.IMPOSSIBLE_NUMBER,
                assertThrows(Refused.class, () -> Numbers.natural("count", 1_000_000_001))
                        .reason());
    }

    @Test
    void hostile_and_huge_text_is_refused_at_once_in_a_clean_sentence() {
        for (String piece : new String[] {" ", "9", ",", "%", "\u001B"}) {
            String huge = "1" + piece.repeat(500_000) + "x";
            Refused refused = assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> assertThrows(Refused.class, () -> Numbers.parse("value", huge)));
            assertTrue(refused.sentence().length() < 300);
            assertEquals(refused.sentence(), Words.line(refused.sentence()));
        }
    }
}
