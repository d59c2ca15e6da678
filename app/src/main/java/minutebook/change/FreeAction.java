package minutebook.change;

import minutebook.domain.Action;
import minutebook.domain.ActionDependency;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/** An action no longer has to wait for another one. */
public record FreeAction(String action, String needs) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Action later = ledger.get(Action.class, action);
        Action first = ledger.get(Action.class, needs);
        ActionDependency gone = ledger.actions()
                .dependency(action, needs)
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        ActionText.ref(ledger, later) + " does not wait for " + ActionText.ref(ledger, first) + "."));
        ledger.remove(gone);
        return ActionText.ref(ledger, later) + " no longer waits for " + ActionText.ref(ledger, first) + ".";
    }
}
