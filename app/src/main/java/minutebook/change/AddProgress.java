package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.DateText;
import minutebook.domain.EvidenceKind;
import minutebook.domain.Impact;
import minutebook.domain.Moment;
import minutebook.domain.Outcome;
import minutebook.domain.ProgressEntry;
import minutebook.domain.ProgressKind;
import minutebook.domain.ProgressNote;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/**
 * What has happened under a theme or an outcome; with evidence it counts as evidenced, without as reported.
 *
 * @param on the day it happened
 * @param verified whether the evidence is the check of somebody else than those who report
 * @param lookAgain the day on which to look again for an impact that is too new to judge
 */
public record AddProgress(
        String item,
        String theme,
        Optional<String> outcome,
        LocalDate on,
        ProgressKind kind,
        String text,
        Optional<EvidenceKind> evidence,
        String reference,
        boolean verified,
        Impact impact,
        Optional<LocalDate> lookAgain)
        implements Change {
    /** What a typed line says, once nothing is missing; without a date it is about today. */
    public static AddProgress of(String item, ProgressEntry entry, LocalDate today) {
        entry.requireComplete();
        return new AddProgress(
                item,
                entry.theme().orElseThrow().id(),
                entry.outcome().map(Outcome::id),
                entry.on().orElse(today),
                entry.kind().orElse(ProgressKind.PROGRESS),
                entry.text(),
                entry.evidence(),
                entry.reference(),
                entry.verified(),
                Impact.TOO_NEW,
                entry.lookAgain());
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable.sitting(ledger, item);
        ProgressNote note = note(ledger.newId(), moment);
        ledger.add(note);
        return "Progress recorded for " + DateText.plain(on) + " as "
                + note.assurance().word() + ".";
    }

    private ProgressNote note(String id, Moment moment) {
        requirePast(on, moment);
        ProgressNote.requireLookAgain(lookAgain, impact, moment.today());
        return new ProgressNote(
                id,
                theme,
                outcome,
                on,
                kind,
                text,
                ProgressNote.assurance(evidence, verified),
                evidence,
                reference,
                impact,
                lookAgain,
                Optional.of(item),
                moment.at(),
                moment.actor());
    }

    /** Refuses a day that is still to come for something that has happened. */
    static void requirePast(LocalDate on, Moment moment) {
        if (on.isAfter(moment.today())) {
            throw new Refused(
                    Refused.Reason.DATE_ORDER, DateText.plain(on) + " is still to come: give the day it happened.");
        }
    }
}
