package minutebook.change;

import minutebook.domain.Moment;
import minutebook.domain.Risk;
import minutebook.domain.RiskNote;
import minutebook.store.Ledger;

/** What was recorded of a risk's score is put right, in the register too. */
public record EditRiskNote(String note, int likelihood, int severity, String because) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        RiskNote now = ledger.get(RiskNote.class, note);
        AtTable.open(ledger, now.item());
        Risk risk = RiskScores.untouched(ledger, now);
        if (now.likelihoodBefore().isPresent()) {
            RiskScores.requireReason(because);
        }
        ledger.change(risk.scored(likelihood, severity));
        ledger.change(new RiskNote(
                now.id(),
                now.item(),
                now.risk(),
                now.likelihoodBefore(),
                now.severityBefore(),
                likelihood,
                severity,
                because,
                now.recordedAt(),
                now.recordedBy()));
        return "Score of risk " + risk.number() + " changed to " + likelihood * severity + ".";
    }
}
