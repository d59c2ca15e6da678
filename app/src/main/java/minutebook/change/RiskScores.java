package minutebook.change;

import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Risk;
import minutebook.domain.RiskNote;
import minutebook.store.Ledger;

/** What a meeting's notes on risks and the register have to do with one another. */
final class RiskScores {
    private RiskScores() {}

    static void requireReason(String because) {
        if (because.isBlank()) {
            throw new Refused(Reason.NO_REASON, "Say why it scores so now: because and the reason.");
        }
    }

    static String told(Risk risk, int before) {
        return "Risk " + risk.number()
                + (risk.score() == before
                        ? " stays at a score of " + before + "."
                        : " moved from a score of " + before + " to " + risk.score() + ".");
    }

    /** The risk of a note. Refuses one that was scored again since. */
    static Risk untouched(Ledger ledger, RiskNote note) {
        Risk risk = ledger.get(Risk.class, note.risk());
        boolean later = ledger.plan().every(RiskNote.class, risk.board()).stream()
                .filter(other -> other.risk().equals(risk.id()) && !other.id().equals(note.id()))
                .anyMatch(other -> other.recordedAt().isAfter(note.recordedAt()));
        if (later || risk.likelihood() != note.likelihood() || risk.severity() != note.severity()) {
            throw new Refused(
                    Reason.CHANGED_SINCE, "Risk " + risk.number() + " has been scored again since: remove that first.");
        }
        return risk;
    }

    /** Takes a note out: the risk goes back to its score until then, or off the register where it was raised here. */
    static void remove(Ledger ledger, RiskNote note) {
        Risk risk = untouched(ledger, note);
        ledger.remove(note);
        if (note.likelihoodBefore().isPresent() && note.severityBefore().isPresent()) {
            ledger.change(risk.scored(
                    note.likelihoodBefore().get(), note.severityBefore().get()));
        } else {
            ledger.remove(risk);
        }
    }
}
