package minutebook.change;

import java.util.List;
import minutebook.domain.AgendaItem;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Movement;
import minutebook.domain.Outcome;
import minutebook.domain.Recorded;
import minutebook.domain.Refused;
import minutebook.domain.RiskNote;
import minutebook.domain.StatusNote;
import minutebook.domain.Way;
import minutebook.store.BlueOutcomes;
import minutebook.store.Ledger;

/** Something recorded at this meeting, or after it was closed, is taken out again; the numbers after it close up. */
public record RemoveEntry(EntryKind kind, String id) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Recorded entry = ledger.get(kind.entity(), id);
        AgendaItem item = entry.under()
                .map(place -> ledger.get(AgendaItem.class, place))
                .orElseThrow(() ->
                        new Refused(Refused.Reason.WRONG_STATE, "It was not recorded at a meeting, so it stays."));
        ledger.get(Meeting.class, item.meeting()).requireOpenRecord();
        ledger.requireLoose(entry);
        if (entry instanceof StatusNote note) {
            restoreStatus(ledger, note, moment);
        }
        if (entry instanceof Movement movement) {
            Comings.requireNotNeeded(ledger, movement);
        }
        String name = EntryNames.of(entry, kind, ledger);
        BlueOutcomes blue = ledger.blueOutcomes(moment.today());
        blue.keep(blue.shownBy(entry), () -> remove(ledger, entry));
        return name + " removed from item " + item.place() + ".";
    }

    private static void remove(Ledger ledger, Recorded entry) {
        if (entry instanceof RiskNote note) {
            RiskScores.remove(ledger, note);
        } else {
            ledger.remove(entry);
        }
        if (entry instanceof Movement movement && movement.way() == Way.ARRIVED) {
            Comings.takeBack(ledger, movement);
        }
    }

    /** The outcome goes back to the status it had, unless it has been set again since. */
    private static void restoreStatus(Ledger ledger, StatusNote note, Moment moment) {
        Outcome outcome = ledger.get(Outcome.class, note.outcome());
        if (outcome.status() != note.after() || !outcome.statusReason().equals(note.because())) {
            throw new Refused(
                    Refused.Reason.CHANGED_SINCE,
                    "The status of outcome " + outcome.ref() + " has been set again since: remove that first.");
        }
        String reason = ledger.plan().statusReasonBefore(note).orElse("");
        ledger.blueOutcomes(moment.today())
                .keep(List.of(outcome.id()), () -> ledger.change(outcome.withStatus(note.before(), reason)));
    }
}
