package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Who acts and when; time and actor come in from outside, nobody asks the clock.
 *
 * @param at the instant, for the journal
 * @param now the wall clock at the board's place
 * @param actor who acts, as the record names them
 */
public record Moment(Instant at, LocalDateTime now, String actor) {
    public Moment {
        actor = Words.title("name of who acts", actor);
    }

    public LocalDate today() {
        return now.toLocalDate();
    }
}
