package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.DateText;
import minutebook.domain.Moment;
import minutebook.store.Ledger;

/** The board accepts an action as done. */
public record CloseAction(String action, Optional<String> item, LocalDate on, String because) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AddProgress.requirePast(on, moment);
        Action closed = ledger.get(Action.class, action).close(on, because);
        ActionText.store(ledger, moment, closed, item, on, ActionText.or(because, "Accepted as done by the board."));
        return ActionText.ref(ledger, closed) + " closed"
                + (closed.isDoneLate() ? ", done late (it was due " + DateText.plain(closed.due()) + ")." : ".");
    }
}
