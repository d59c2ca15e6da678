package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;

class ReadingTest {
    @Test
    void more_than_all_of_them_cannot_be() {
        assertEquals(Reason.IMPOSSIBLE_NUMBER, refusal(() -> reading(201, 200, Quality.SOUND, "")));
        assertEquals(Optional.of(200), reading(200, 200, Quality.SOUND, "").numerator());
    }

    @Test
    void counts_are_not_negative() {
        assertEquals(Reason.IMPOSSIBLE_NUMBER, refusal(() -> reading(-1, 200, Quality.SOUND, "")));
    }

    @Test
    void doubt_needs_a_reason() {
        for (Quality quality : new Quality[] {Quality.SUSPECT, Quality.KNOWN_WRONG}) {
            assertEquals(Reason.NO_REASON, refusal(() -> reading(1, 2, quality, " ")));
            assertEquals("Miscounted.", reading(1, 2, quality, "Miscounted.").why());
        }
    }

    private static Reading reading(int numerator, int denominator, Quality quality, String why) {
        return new Reading(
                "r",
                "m",
                LocalDate.of(2015, 6, 1),
                BigDecimal.TEN,
                Optional.of(numerator),
                Optional.of(denominator),
                Optional.empty(),
                Optional.empty(),
                "",
                quality,
                why,
                Optional.empty(),
                Instant.EPOCH,
                "Secretary");
    }

    private static Reason refusal(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(Refused.class, work).reason();
    }
}
