package minutebook.change;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Entity;
import minutebook.domain.Moment;
import minutebook.domain.Placed;
import minutebook.domain.Refused;
import minutebook.domain.Retirable;
import minutebook.domain.plan.PlanPart;
import minutebook.store.Ledger;

/**
 * Something in the plan gets another place among those it stands with: an outcome among those of its theme.
 *
 * @param by how many places down, or up when negative; it stops at the first and the last
 */
public record MoveInPlan(String board, PlanPart<?> part, String id, int by) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        return move(part, PlanDesk.of(ledger, moment, board));
    }

    private <E extends Entity> String move(PlanPart<E> kind, PlanDesk desk) {
        if (!kind.isPlaced()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    kind.plural() + " have their order by themselves: they are not moved.");
        }
        E moved = desk.ledger().get(kind.type(), id);
        List<E> group = new ArrayList<>(desk.all(kind).stream()
                .filter(other -> kind.group(other).equals(kind.group(moved)))
                .filter(other -> !(other instanceof Retirable one) || !one.isRetired())
                .toList());
        int from = group.indexOf(moved);
        if (from < 0) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    kind.title(moved, desk.plan()) + " is retired: reinstate it before you move it.");
        }
        int to = Math.max(0, Math.min(group.size() - 1, from + by));
        group.add(to, group.remove(from));
        AtTable.renumber(desk.ledger(), group.stream().map(Placed.class::cast).toList());
        return kind.title(moved, desk.plan()) + (to == from ? " is there already." : " moved.");
    }
}
