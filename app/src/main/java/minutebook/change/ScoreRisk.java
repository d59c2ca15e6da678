package minutebook.change;

import java.util.Optional;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.Risk;
import minutebook.domain.RiskNote;
import minutebook.store.Ledger;

/**
 * The board scores a risk of its register anew, for a reason.
 *
 * @param number the number of the risk
 */
public record ScoreRisk(String item, int number, int likelihood, int severity, String because) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable table = AtTable.sitting(ledger, item);
        RiskScores.requireReason(because);
        Risk before = ledger.plan().every(Risk.class, table.meeting().board()).stream()
                .filter(risk -> risk.number() == number && !risk.isRetired())
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "There is no risk " + number + " in use: see the register, or raise it as a new one."));
        Risk after = before.scored(likelihood, severity);
        ledger.change(after);
        ledger.add(new RiskNote(
                ledger.newId(),
                item,
                before.id(),
                Optional.of(before.likelihood()),
                Optional.of(before.severity()),
                likelihood,
                severity,
                because,
                moment.at(),
                moment.actor()));
        return RiskScores.told(after, before.score());
    }
}
