package minutebook.change;

import java.util.Optional;
import minutebook.domain.Decision;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Ref;
import minutebook.store.Ledger;

/** A decision gets other words, a reason, a dissent, or something else that it is about. */
public record EditDecision(
        String decision,
        String words,
        String rationale,
        String dissent,
        Optional<String> outcome,
        Optional<String> recommendation)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Decision now = ledger.get(Decision.class, decision);
        Meeting meeting = AtTable.open(ledger, now.item()).meeting();
        ledger.change(new Decision(
                now.id(),
                now.meeting(),
                now.item(),
                now.place(),
                words,
                rationale,
                dissent,
                outcome,
                recommendation,
                now.byConsent(),
                now.recordedAt(),
                now.recordedBy()));
        return Ref.decision(meeting.number(), ledger.meetings().number(now)) + " changed.";
    }
}
