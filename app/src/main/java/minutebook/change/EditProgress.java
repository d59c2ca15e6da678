package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.EvidenceKind;
import minutebook.domain.Impact;
import minutebook.domain.Moment;
import minutebook.domain.ProgressKind;
import minutebook.domain.ProgressNote;
import minutebook.store.Ledger;

/**
 * A progress note gets other words, another day or its evidence.
 *
 * @param verified whether the evidence is the check of somebody else than those who report
 * @param lookAgain the day on which to look again for an impact that is too new to judge
 */
public record EditProgress(
        String note,
        LocalDate on,
        ProgressKind kind,
        String text,
        Optional<EvidenceKind> evidence,
        String reference,
        boolean verified,
        Impact impact,
        Optional<LocalDate> lookAgain)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AddProgress.requirePast(on, moment);
        ProgressNote now = ledger.get(ProgressNote.class, note);
        AtTable.requireRecordedHere(ledger, now.item());
        if (!lookAgain.equals(now.lookAgain())) {
            ProgressNote.requireLookAgain(lookAgain, impact, moment.today());
        }
        ProgressNote after = new ProgressNote(
                now.id(),
                now.theme(),
                now.outcome(),
                on,
                kind,
                text,
                ProgressNote.assurance(evidence, verified),
                evidence,
                reference,
                impact,
                lookAgain,
                now.item(),
                now.recordedAt(),
                now.recordedBy());
        ledger.blueOutcomes(moment.today()).keep(now.outcome().stream().toList(), () -> ledger.change(after));
        return "Progress note changed.";
    }
}
