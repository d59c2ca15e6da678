package minutebook.change;

import minutebook.domain.Answer;
import minutebook.domain.Moment;
import minutebook.domain.Outcome;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/** An outcome is no longer said to answer something. */
public record UnlinkOutcome(String outcome, Ground ground) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Outcome answering = ledger.get(Outcome.class, outcome);
        Answer answer = ground.among(ledger.plan().answers(outcome))
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "Outcome " + answering.ref() + " does not answer " + ground.inWords(ledger) + "."));
        ledger.remove(answer);
        return "Outcome " + answering.ref() + " no longer answers " + ground.inWords(ledger) + ".";
    }
}
