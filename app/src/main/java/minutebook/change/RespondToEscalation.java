package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Escalation;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.Worked;
import minutebook.store.Ledger;

/**
 * What came back from where a matter was taken, and whether it did any good. It is not in the minutes of the meeting that
 * took it there, so it can come when those have gone out.
 *
 * @param on the day it came
 */
public record RespondToEscalation(String escalation, String response, LocalDate on, Worked worked) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Escalation now = ledger.get(Escalation.class, escalation);
        if (response.isBlank()) {
            throw new Refused(Refused.Reason.BLANK, "Say what came back.");
        }
        if (on.isBefore(now.date())) {
            throw new Refused(
                    Refused.Reason.DATE_ORDER, "Give the day on which the response came: it is before the escalation.");
        }
        AddProgress.requirePast(on, moment);
        ledger.change(new Escalation(
                now.id(),
                now.meeting(),
                now.item(),
                now.place(),
                now.action(),
                now.outcome(),
                now.challenge(),
                now.level(),
                now.to(),
                now.date(),
                now.because(),
                response,
                Optional.of(on),
                worked,
                now.recordedAt(),
                now.recordedBy()));
        return "Response recorded; whether it worked: " + worked.word() + ".";
    }
}
