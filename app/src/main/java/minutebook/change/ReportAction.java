package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.DateText;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.Rights;
import minutebook.domain.UpdateKind;
import minutebook.store.Ledger;
import minutebook.store.Reader;

/**
 * An owner reports an action as done on a day; it stays so until the board accepts it.
 *
 * @param saidBy who reports it, by post; empty where that is who records it
 */
public record ReportAction(String action, Optional<String> item, LocalDate doneOn, String text, String saidBy)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        if (doneOn.isAfter(moment.today())) {
            throw new Refused(
                    Refused.Reason.DATE_ORDER, DateText.plain(doneOn) + " is still to come: give the day it was done.");
        }
        Action reported = ledger.get(Action.class, action).reportDone(doneOn);
        String said = ActionText.or(text, "Reported as done.");
        ActionText.store(ledger, moment, reported, item, doneOn, UpdateKind.REPORTED, saidBy, said);
        return ActionText.ref(ledger, reported) + " reported done"
                + (reported.isDoneLate() ? ", late (it was due " + DateText.plain(reported.due()) + ")." : ".");
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
