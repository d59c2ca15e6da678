package minutebook.change;

import java.time.LocalDate;
import minutebook.domain.DateText;
import minutebook.domain.Decision;
import minutebook.domain.Measure;
import minutebook.domain.Moment;
import minutebook.domain.Rebase;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/**
 * A measure's chart is reckoned anew from a day on, because the board has decided so.
 *
 * @param decision the id of that decision
 */
public record RebaseLimits(String measure, LocalDate from, String because, String decision) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Measure of = ledger.get(Measure.class, measure);
        ledger.get(Decision.class, decision);
        if (ledger.plan().rebases(measure).stream()
                .anyMatch(other -> other.fromDate().equals(from))) {
            throw new Refused(
                    Refused.Reason.DUPLICATE,
                    "The limits of " + of.title() + " begin anew on " + DateText.plain(from) + " already.");
        }
        ledger.add(new Rebase(ledger.newId(), measure, from, because, decision, moment.at(), moment.actor()));
        return "The limits of " + of.title() + " are reckoned anew from " + DateText.plain(from) + ".";
    }
}
