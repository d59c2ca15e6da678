package minutebook.change;

import java.util.List;
import java.util.Map;
import minutebook.domain.Board;
import minutebook.domain.Entity;
import minutebook.domain.Moment;
import minutebook.domain.Rights;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import minutebook.store.Ledger;
import minutebook.store.Reader;

/**
 * Something new comes into the plan.
 *
 * @param board the board's id
 * @param values what was filled in, by the field's name
 */
public record AddToPlan(String board, PlanPart<?> part, Map<String, String> values) implements Change {
    public AddToPlan {
        values = Map.copyOf(values);
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        return add(part, PlanDesk.of(ledger, moment, board));
    }

    private <E extends Entity> String add(PlanPart<E> kind, PlanDesk desk) {
        List<E> others = desk.all(kind);
        E added = kind.added(desk.ledger().newId(), board, desk.filled(values), others);
        desk.ledger().add(added);
        return added instanceof Board
                ? "Board created: " + kind.title(added, desk.plan()) + "."
                : kind.title(added, desk.plan()) + " added to the plan.";
    }

    /** Readings come from those who lead; the rest of the plan is the board's. */
    @Override
    public void requireAllowed(Rights rights, Reader reader) {
        if (part == PlanParts.READING) {
            OwnReadings.require(rights, reader, board, List.of(values));
        } else {
            rights.requireEverything();
        }
    }
}
