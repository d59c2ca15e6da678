package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.DateText;
import minutebook.domain.Moment;
import minutebook.domain.UpdateKind;
import minutebook.store.Ledger;

/** The board does not ask for an action until a day, on which it comes back by itself. */
public record ParkAction(String action, Optional<String> item, LocalDate on, LocalDate until, String because)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AddProgress.requirePast(on, moment);
        Action parked = ledger.get(Action.class, action).parked(until, on, because);
        ActionText.store(ledger, moment, parked, item, on, UpdateKind.PARKED, "", because);
        return ActionText.ref(ledger, parked) + " parked until " + DateText.plain(until) + ".";
    }
}
