package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.Moment;
import minutebook.domain.UpdateKind;
import minutebook.store.Ledger;

/** The board no longer asks for an action; the reason is kept. */
public record DropAction(String action, Optional<String> item, LocalDate on, String because) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AddProgress.requirePast(on, moment);
        Action now = ledger.get(Action.class, action);
        ActionText.requireRule(ledger, now, item);
        Action dropped = now.drop(on, because);
        ActionText.store(ledger, moment, dropped, item, on, UpdateKind.DROPPED, "", because);
        return ActionText.ref(ledger, dropped) + " dropped.";
    }
}
