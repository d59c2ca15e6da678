package minutebook.change;

import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.DateText;
import minutebook.domain.Moment;
import minutebook.domain.UpdateKind;
import minutebook.store.Ledger;

/** The board asks for a parked action again, before its day. */
public record UnparkAction(String action, Optional<String> item) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Action back = ledger.get(Action.class, action).unparked(moment.today());
        ActionText.store(
                ledger, moment, back, item, moment.today(), UpdateKind.RESUMED, "", "The board asks for it again.");
        return ActionText.ref(ledger, back) + " is asked for again, due " + DateText.plain(back.due()) + ".";
    }
}
