package minutebook.change;

import java.util.Map;
import java.util.Optional;
import minutebook.domain.Entity;
import minutebook.domain.Measure;
import minutebook.domain.Moment;
import minutebook.domain.Reading;
import minutebook.domain.plan.PlanPart;
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

    /** The outcome that a measure or a reading shows something of. */
    private static Optional<String> shown(Entity part, Ledger ledger) {
        if (part instanceof Measure measure) {
            return Optional.of(measure.outcome());
        }
        return part instanceof Reading reading
                ? Optional.of(ledger.get(Measure.class, reading.measure()).outcome())
                : Optional.empty();
    }

    private <E extends Entity> String change(PlanPart<E> kind, PlanDesk desk) {
        E before = desk.ledger().get(kind.type(), id);
        E after = kind.changed(before, board, desk.filled(values), desk.all(kind));
        desk.ledger().blueOutcomes().keep(shown(after, desk.ledger()), () -> desk.ledger()
                .change(after));
        return kind.title(after, desk.plan()) + (after.equals(before) ? " stays as it was." : " changed.");
    }
}
