package minutebook.change;

import java.util.Optional;
import minutebook.domain.Decision;
import minutebook.domain.DecisionEntry;
import minutebook.domain.Moment;
import minutebook.domain.Ref;
import minutebook.store.Ledger;

/** The board decides something, for a reason. */
public record AddDecision(String item, String words, String rationale, String dissent) implements Change {
    /** What a typed line says, once nothing is missing. */
    public static AddDecision of(String item, DecisionEntry entry) {
        entry.requireComplete();
        return new AddDecision(item, entry.words(), entry.rationale(), "");
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable table = AtTable.open(ledger, item);
        String meeting = table.meeting().id();
        Decision decision = new Decision(
                ledger.newId(),
                meeting,
                item,
                ledger.meetings().nextPlace(meeting),
                words,
                rationale,
                dissent,
                Optional.empty(),
                Optional.empty(),
                moment.at(),
                moment.actor());
        ledger.add(decision);
        Ref ref = Ref.decision(table.meeting().number(), ledger.meetings().number(decision));
        return ref + " recorded" + (decision.rationale().isEmpty() ? ", without a reason as yet." : ".");
    }
}
