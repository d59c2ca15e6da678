package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.DateText;
import minutebook.domain.Extensions;
import minutebook.domain.Moment;
import minutebook.domain.UpdateKind;
import minutebook.store.Ledger;

/**
 * The board gives an action more time; how often it has done so is counted. One that was reported as done is thereby not
 * accepted: it is open again.
 *
 * @param item the agenda item under which it does so; empty between meetings
 * @param on the day on which it does so
 */
public record ExtendAction(String action, Optional<String> item, LocalDate on, LocalDate to, String because)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AddProgress.requirePast(on, moment);
        Action before = ledger.get(Action.class, action);
        Action extended = before.extended(to, because);
        String reopened = before.state() == extended.state() ? "" : " not accepted as done and";
        ActionText.store(ledger, moment, extended, item, on, UpdateKind.EXTENDED, "", because);
        Extensions so = Extensions.of(extended, ledger.actions().updates(action));
        int most = ledger.plan().rules(extended.board()).escalateAfter();
        return ActionText.ref(ledger, extended) + reopened + " extended to " + DateText.plain(to) + ", extended "
                + so.times() + " now" + (so.count() >= most ? ": consider taking it higher." : ".");
    }
}
