package minutebook.domain.smart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the next reading of a measure is due. */
class CadenceTest {
    private static final LocalDate LAST = LocalDate.of(2015, 5, 31);

    @ParameterizedTest
    @CsvSource({
        "weekly,2015-06-07",
        "Monthly,2015-06-30",
        "quarterly,2015-08-31",
        "every 2 weeks,2015-06-14",
        "yearly,2016-05-31"
    })
    void the_next_reading_is_due_a_cadence_after_the_last(String words, String next) {
        assertEquals(Optional.of(LocalDate.parse(next)), Cadence.of(words).nextAfter(LAST));
    }

    @Test
    void what_is_read_once_or_nobody_has_said_how_often_demands_none() {
        assertEquals(Optional.empty(), Cadence.of("once").nextAfter(LAST));
        assertEquals(Optional.empty(), Cadence.of("now and then").nextAfter(LAST));
        assertEquals(Optional.empty(), Cadence.of("").nextAfter(LAST));
    }
}
