package minutebook.change;

import minutebook.domain.MinuteCorrection;
import minutebook.domain.Moment;
import minutebook.store.Ledger;

/** A correction to the minutes of the meeting before is put in other words while this meeting's record is open. */
public record EditCorrection(String correction, String about, String was, String now) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        MinuteCorrection before = ledger.get(MinuteCorrection.class, correction);
        AtTable.open(ledger, before.item());
        ledger.requireUnfrozen(before);
        ledger.change(new MinuteCorrection(
                before.id(),
                before.item(),
                before.meeting(),
                before.place(),
                about,
                was,
                now,
                before.recordedAt(),
                before.recordedBy()));
        return "Correction changed.";
    }
}
