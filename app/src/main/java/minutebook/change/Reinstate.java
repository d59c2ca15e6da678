package minutebook.change;

import java.util.Optional;
import minutebook.domain.Entity;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.Retirable;
import minutebook.domain.plan.PlanPart;
import minutebook.store.Ledger;

/** Something that was retired is worked on again. */
public record Reinstate(String board, PlanPart<?> part, String id) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        return reinstate(part, ledger);
    }

    private <E extends Entity> String reinstate(PlanPart<E> kind, Ledger ledger) {
        Retirable now = Retire.retirable(kind, ledger, id);
        String title = kind.title(kind.type().cast(now), ledger.plan().whole(board));
        if (!now.isRetired()) {
            throw new Refused(Refused.Reason.WRONG_STATE, title + " is in use: there is nothing to reinstate.");
        }
        ledger.change(now.retired(Optional.empty(), ""));
        return title + " is in use again.";
    }
}
