package minutebook.change;

import java.util.Optional;
import minutebook.domain.Decision;
import minutebook.domain.DecisionEntry;
import minutebook.domain.Moment;
import minutebook.domain.Outcome;
import minutebook.domain.Recommendation;
import minutebook.domain.Ref;
import minutebook.store.Ledger;

/**
 * The board decides something, for a reason.
 *
 * @param outcome the outcome that it is about
 * @param recommendation the recommendation that it is about
 */
public record AddDecision(
        String item,
        String words,
        String rationale,
        String dissent,
        Optional<String> outcome,
        Optional<String> recommendation)
        implements Change {
    /** A decision about nothing in particular. */
    public AddDecision(String item, String words, String rationale, String dissent) {
        this(item, words, rationale, dissent, Optional.empty(), Optional.empty());
    }

    /** What a typed line says, once nothing is missing. */
    public static AddDecision of(String item, DecisionEntry entry) {
        entry.requireComplete();
        return new AddDecision(
                item,
                entry.words(),
                entry.rationale(),
                entry.dissent(),
                entry.outcome().map(Outcome::id),
                entry.recommendation().map(Recommendation::id));
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
                outcome,
                recommendation,
                moment.at(),
                moment.actor());
        ledger.add(decision);
        Ref ref = Ref.decision(table.meeting().number(), ledger.meetings().number(decision));
        String dissent = decision.dissent().isEmpty() ? "" : ", with its dissent";
        return ref + " recorded" + (decision.rationale().isEmpty() ? ", without a reason as yet" : "") + dissent + ".";
    }
}
