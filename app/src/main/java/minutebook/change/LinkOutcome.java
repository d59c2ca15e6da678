package minutebook.change;

import java.util.Optional;
import minutebook.domain.Answer;
import minutebook.domain.Moment;
import minutebook.domain.Outcome;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/**
 * An outcome is said to answer something.
 *
 * @param ground the recommendation, finding or decision that it answers
 */
public record LinkOutcome(String outcome, Ground ground) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Outcome answering = ledger.get(Outcome.class, outcome);
        Optional<Answer> there = ground.among(ledger.plan().answers(outcome));
        if (there.isPresent()) {
            throw new Refused(
                    Refused.Reason.DUPLICATE,
                    "Outcome " + answering.ref() + " answers " + ground.inWords(ledger) + " already.");
        }
        ledger.add(ground.answer(ledger.newId(), outcome));
        return "Outcome " + answering.ref() + " answers " + ground.inWords(ledger) + ".";
    }
}
