package minutebook.change;

import minutebook.domain.MinuteNote;
import minutebook.domain.Moment;
import minutebook.store.Ledger;

/** A note is put in other words. */
public record EditNote(String note, String text) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        MinuteNote now = ledger.get(MinuteNote.class, note);
        AtTable.open(ledger, now.item());
        ledger.change(now.reworded(text));
        return "Note changed.";
    }
}
