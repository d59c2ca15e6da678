package minutebook.change;

import minutebook.domain.Escalation;
import minutebook.domain.EscalationLevel;
import minutebook.domain.Moment;
import minutebook.store.Ledger;

/** Where something was taken, or why, is put right while the record is open. */
public record EditEscalation(String escalation, EscalationLevel level, String to, String because) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Escalation now = ledger.get(Escalation.class, escalation);
        AtTable.open(ledger, now.item());
        ledger.change(new Escalation(
                now.id(),
                now.meeting(),
                now.item(),
                now.place(),
                now.action(),
                now.outcome(),
                now.challenge(),
                level,
                to,
                now.date(),
                because,
                now.response(),
                now.respondedOn(),
                now.worked(),
                now.recordedAt(),
                now.recordedBy()));
        return "Escalation changed.";
    }
}
