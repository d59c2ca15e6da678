package minutebook.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import minutebook.domain.Action;
import minutebook.domain.ActionDependency;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/**
 * An action can be done only after another one.
 *
 * @param needs the action that has to be done first
 */
public record NeedAction(String action, String needs) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Action later = ledger.get(Action.class, action);
        Action first = ledger.get(Action.class, needs);
        later.requirePending();
        if (action.equals(needs)) {
            throw new Refused(
                    Refused.Reason.IMPOSSIBLE_NUMBER,
                    ActionText.ref(ledger, later) + " cannot wait for itself: name another action.");
        }
        if (ledger.actions().dependency(action, needs).isPresent()) {
            throw new Refused(
                    Refused.Reason.DUPLICATE,
                    ActionText.ref(ledger, later) + " waits for " + ActionText.ref(ledger, first) + " already.");
        }
        requireNoCircle(ledger, later, first);
        ledger.add(new ActionDependency(ledger.newId(), action, needs, moment.at(), moment.actor()));
        return ActionText.ref(ledger, later) + " waits for " + ActionText.ref(ledger, first)
                + (first.state().isPending()
                        ? "."
                        : ", which is " + first.state().word() + " already.");
    }

    private void requireNoCircle(Ledger ledger, Action later, Action first) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of(needs));
        while (!next.isEmpty()) {
            String one = next.pop();
            if (one.equals(action)) {
                throw new Refused(
                        Refused.Reason.IMPOSSIBLE_NUMBER,
                        ActionText.ref(ledger, first) + " itself waits for " + ActionText.ref(ledger, later)
                                + ": two actions cannot wait for each other.");
            }
            if (seen.add(one)) {
                ledger.actions().needsOf(one).forEach(next::push);
            }
        }
    }
}
