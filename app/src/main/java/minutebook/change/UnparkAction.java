package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.DateText;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.UpdateKind;
import minutebook.store.Ledger;

/** The board asks for a parked action again, before its day; the reason may be empty. */
public record UnparkAction(String action, Optional<String> item, LocalDate on, String because) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AddProgress.requirePast(on, moment);
        boolean early = ledger.actions().updates(action).stream()
                .anyMatch(update -> update.kind() == UpdateKind.PARKED && on.isBefore(update.date()));
        if (early) {
            throw new Refused(
                    Refused.Reason.DATE_ORDER, "It was parked later than that: give the day it is asked for again.");
        }
        Action back = ledger.get(Action.class, action).unparked(on);
        ActionText.store(
                ledger,
                moment,
                back,
                item,
                on,
                UpdateKind.RESUMED,
                "",
                ActionText.or(because, "The board asks for it again."));
        return ActionText.ref(ledger, back) + " is asked for again, due " + DateText.plain(back.due()) + ".";
    }
}
