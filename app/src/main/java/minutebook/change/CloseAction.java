package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.DateText;
import minutebook.domain.Moment;
import minutebook.domain.UpdateKind;
import minutebook.store.Ledger;

/**
 * The board accepts an action as done: at a meeting, or between meetings where its rules allow that.
 *
 * @param item the agenda item under which it is accepted; empty between meetings
 */
public record CloseAction(String action, Optional<String> item, LocalDate on, String because) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AddProgress.requirePast(on, moment);
        Action now = ledger.get(Action.class, action);
        ActionText.requireRule(ledger, now, item);
        Action closed = now.close(on, because);
        String said = ActionText.or(
                because,
                item.isPresent()
                        ? "Accepted as done by the board."
                        : "Accepted as done between meetings, as the board’s rules allow.");
        ActionText.store(ledger, moment, closed, item, on, UpdateKind.ACCEPTED, "", said);
        return ActionText.ref(ledger, closed) + " closed"
                + (closed.isDoneLate() ? ", done late (it was due " + DateText.plain(closed.due()) + ")." : ".");
    }
}
