package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Assurance;
import minutebook.domain.EvidenceKind;
import minutebook.domain.Impact;
import minutebook.domain.Moment;
import minutebook.domain.ProgressKind;
import minutebook.domain.ProgressNote;
import minutebook.store.Ledger;

/** A progress note gets other words, another day or its evidence. */
public record EditProgress(
        String note,
        LocalDate on,
        ProgressKind kind,
        String text,
        Optional<EvidenceKind> evidence,
        String reference,
        Impact impact)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AddProgress.requirePast(on, moment);
        ProgressNote now = ledger.get(ProgressNote.class, note);
        AtTable.requireRecordedHere(ledger, now.item());
        ledger.change(new ProgressNote(
                now.id(),
                now.theme(),
                now.outcome(),
                on,
                kind,
                text,
                evidence.isPresent() ? Assurance.EVIDENCED : Assurance.REPORTED,
                evidence,
                reference,
                impact,
                now.lookAgain(),
                now.item(),
                now.recordedAt(),
                now.recordedBy()));
        now.outcome().ifPresent(ledger.blueOutcomes()::require);
        return "Progress note changed.";
    }
}
