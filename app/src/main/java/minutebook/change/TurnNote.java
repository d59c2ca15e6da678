package minutebook.change;

import minutebook.domain.MinuteNote;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/**
 * A note turns out to be a promise or a decision: it goes, and that comes in its place, as one change.
 *
 * @param into what is recorded in its place: an {@link AddAction} or an {@link AddDecision} under the note's own item
 */
public record TurnNote(String note, Change into) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        MinuteNote turned = ledger.get(MinuteNote.class, note);
        AtTable.open(ledger, turned.item());
        if (!turned.item().equals(item())) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE, "A note turns into something under its own item: move it afterwards.");
        }
        ledger.requireLoose(turned);
        String said = into.applyTo(ledger, moment);
        ledger.remove(turned);
        return said + " The note is gone.";
    }

    private String item() {
        if (into instanceof AddAction action) {
            return action.item();
        }
        if (into instanceof AddDecision decision) {
            return decision.item();
        }
        throw new IllegalArgumentException("a note turns into an action or a decision, not " + into.verb());
    }
}
