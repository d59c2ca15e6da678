package minutebook.change;

import java.util.Locale;
import minutebook.domain.Brag;
import minutebook.domain.Moment;
import minutebook.domain.Outcome;
import minutebook.domain.StatusEntry;
import minutebook.domain.StatusNote;
import minutebook.store.Ledger;

/** The board judges an outcome blue, green, amber or red, for a reason. Blue needs evidence of two kinds. */
public record SetStatus(String item, String outcome, Brag status, String because) implements Change {
    /** What a typed line says, once nothing is missing. */
    public static SetStatus of(String item, StatusEntry entry) {
        entry.requireComplete();
        return new SetStatus(
                item, entry.outcome().orElseThrow().id(), entry.status().orElseThrow(), entry.because());
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable.sitting(ledger, item);
        Outcome now = ledger.get(Outcome.class, outcome);
        StatusNote note = new StatusNote(
                ledger.newId(), item, outcome, now.status(), status, because, moment.at(), moment.actor());
        if (status == Brag.BLUE) {
            ledger.standing().blue(now, moment.today()).require();
        }
        ledger.add(note);
        ledger.change(now.withStatus(status, note.because()));
        return "Outcome " + now.ref() + " is now " + status.word().toLowerCase(Locale.ROOT)
                + (now.status() == status
                        ? ", as before."
                        : ", was " + now.status().word().toLowerCase(Locale.ROOT) + ".");
    }
}
