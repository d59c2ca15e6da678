package minutebook.change;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import minutebook.domain.Entity;
import minutebook.domain.Moment;
import minutebook.domain.Reading;
import minutebook.domain.plan.PlanPart;
import minutebook.store.BlueOutcomes;
import minutebook.store.Ledger;

/**
 * Something in the plan gets other values.
 *
 * @param board the board's id
 * @param values what was filled in anew, by the field's name; what is not named stays as it is
 */
public record ChangeInPlan(String board, PlanPart<?> part, String id, Map<String, String> values) implements Change {
    public ChangeInPlan {
        values = Map.copyOf(values);
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        return change(part, PlanDesk.of(ledger, moment, board));
    }

    private <E extends Entity> String change(PlanPart<E> kind, PlanDesk desk) {
        E before = desk.ledger().get(kind.type(), id);
        E after = kind.changed(before, board, desk.filled(values), desk.all(kind));
        if (before instanceof Reading reading) {
            AtTable.requireOpen(desk.ledger(), reading.item());
        }
        BlueOutcomes blue = desk.ledger().blueOutcomes(desk.moment().today());
        Set<String> shown = new HashSet<>(blue.shownBy(before));
        shown.addAll(blue.shownBy(after));
        blue.keep(shown, () -> desk.ledger().change(after));
        return kind.title(after, desk.plan()) + (after.equals(before) ? " stays as it was." : " changed.");
    }
}
