package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.Moment;
import minutebook.domain.Rights;
import minutebook.domain.UpdateKind;
import minutebook.store.Ledger;
import minutebook.store.Reader;

/**
 * Something is said about an action; its state stays.
 *
 * @param item the agenda item under which it is said, if at a meeting
 * @param on the day it is about
 * @param saidBy who says it, by post; empty where that is who records it
 */
public record UpdateAction(String action, Optional<String> item, LocalDate on, String text, String saidBy)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AddProgress.requirePast(on, moment);
        Action now = ledger.get(Action.class, action);
        ActionText.store(ledger, moment, now, item, on, UpdateKind.SAID, saidBy, text);
        return ActionText.ref(ledger, now) + " has an update.";
    }

    /** Owners report on their own, outside a meeting. */
    @Override
    public void requireAllowed(Rights rights, Reader reader) {
        if (item.isPresent()) {
            rights.requireEverything();
        }
        rights.requireOwn(reader.get(Action.class, action));
    }
}
