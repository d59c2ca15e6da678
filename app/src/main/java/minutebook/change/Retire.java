package minutebook.change;

import java.util.Optional;
import minutebook.domain.Entity;
import minutebook.domain.Moment;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import minutebook.domain.Retirable;
import minutebook.domain.plan.PlanPart;
import minutebook.store.BlueOutcomes;
import minutebook.store.Ledger;

/** Something in the plan is no longer worked on: it stays in the record, with the day and the reason. */
public record Retire(String board, PlanPart<?> part, String id, String because) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        return retire(part, ledger, moment);
    }

    private <E extends Entity> String retire(PlanPart<E> kind, Ledger ledger, Moment moment) {
        Retirable now = retirable(kind, ledger, id);
        Plan plan = ledger.plan().whole(board);
        String title = kind.title(kind.type().cast(now), plan);
        if (now.isRetired()) {
            throw new Refused(Refused.Reason.WRONG_STATE, title + " is retired already.");
        }
        BlueOutcomes blue = ledger.blueOutcomes(moment.today());
        blue.keep(blue.shownBy(now), () -> ledger.change(now.retired(Optional.of(moment.today()), because)));
        return title + " retired.";
    }

    static <E extends Entity> Retirable retirable(PlanPart<E> kind, Ledger ledger, String id) {
        if (ledger.get(kind.type(), id) instanceof Retirable now) {
            return now;
        }
        throw new Refused(Refused.Reason.NOT_UNDERSTOOD, kind.plural() + " are not retired: change it, or undo it.");
    }
}
