package minutebook.change;

import minutebook.domain.Moment;
import minutebook.domain.Outcome;
import minutebook.domain.StatusNote;
import minutebook.store.Ledger;

/** The reason for a status that was just set is put in other words. */
public record EditStatus(String note, String because) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        StatusNote now = ledger.get(StatusNote.class, note);
        AtTable.open(ledger, now.item());
        StatusNote after = new StatusNote(
                now.id(),
                now.item(),
                now.outcome(),
                now.before(),
                now.after(),
                because,
                now.recordedAt(),
                now.recordedBy());
        ledger.change(after);
        Outcome outcome = ledger.get(Outcome.class, now.outcome());
        if (outcome.status() == now.after() && outcome.statusReason().equals(now.because())) {
            ledger.change(outcome.withStatus(now.after(), after.because()));
        }
        return "Reason for the status of outcome " + outcome.ref() + " changed.";
    }
}
