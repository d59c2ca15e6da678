package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WallClockTest {
    @Test
    void it_shows_what_clocks_in_england_show_in_every_year() {
        ZoneId england = ZoneId.of("Europe/London");
        Instant end = Instant.parse("2100-01-01T00:00:00Z");
        for (Instant at = Instant.parse("1970-01-01T00:00:00.5Z");
                at.isBefore(end);
                at = at.plus(Duration.ofHours(1))) {
            assertEquals(LocalDateTime.ofInstant(at, england), WallClock.at(at));
        }
    }

    @Test
    void an_instant_is_found_for_what_it_shows() {
        assertEquals(Instant.parse("2015-06-18T13:00:00Z"), WallClock.instant(LocalDateTime.of(2015, 6, 18, 14, 0)));
        assertEquals(Instant.parse("2015-12-18T14:00:00Z"), WallClock.instant(LocalDateTime.of(2015, 12, 18, 14, 0)));
    }
}
