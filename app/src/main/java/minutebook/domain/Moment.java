package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Who acts and when; time and actor come in from outside, nobody asks the clock.
 *
 * @param at the instant, for the journal
 * @param now the wall clock at the board's place
 * @param actor who acts, as the record names them
 */
public record Moment(Instant at, LocalDateTime now, String actor) {
    /** The clock on the wall of every board so far: they are English. */
    public static final ZoneId PLACE = ZoneId.of("Europe/London");

    public Moment {
        actor = Words.title("name of who acts", actor);
    }

    public LocalDate today() {
        return now.toLocalDate();
    }
}
