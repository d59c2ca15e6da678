package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What has happened under a theme or an outcome, with the evidence it rests on.
 *
 * @param date the day it happened, not the day it was recorded
 * @param evidence the kind of evidence; without one the note is only reported
 * @param evidenceReference where the evidence is to be found
 * @param lookAgain the day to look again for an impact that it is too new to judge
 * @param item the agenda item under which it was recorded, when it was recorded at a meeting
 */
public record ProgressNote(
        String id,
        String theme,
        Optional<String> outcome,
        LocalDate date,
        ProgressKind kind,
        String text,
        Assurance assurance,
        Optional<EvidenceKind> evidence,
        String evidenceReference,
        Impact impact,
        Optional<LocalDate> lookAgain,
        Optional<String> item,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public ProgressNote {
        text = Words.paragraph("progress note", text);
        evidenceReference = Words.optional("evidence", evidenceReference);
        if (assurance != Assurance.REPORTED && (evidence.isEmpty() || evidenceReference.isEmpty())) {
            throw new Refused(
                    Refused.Reason.NO_EVIDENCE,
                    "Name the evidence and where it is, or leave the note as reported: “" + assurance.word()
                            + "” needs both.");
        }
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return item;
    }

    /**
     * How far a note with this evidence is more than somebody's word. Refuses to call verified what those who report
     * have only counted or filed themselves.
     *
     * @param verified whether it is said that somebody else has checked it
     */
    public static Assurance assurance(Optional<EvidenceKind> evidence, boolean verified) {
        if (!verified) {
            return evidence.isPresent() ? Assurance.EVIDENCED : Assurance.REPORTED;
        }
        if (evidence.filter(EvidenceKind::comesFromOutside).isEmpty()) {
            throw new Refused(
                    Refused.Reason.NO_EVIDENCE,
                    "Verified needs somebody else’s check: an audit, an observation, a child’s voice or an external"
                            + " review; call records and data evidence.");
        }
        return Assurance.VERIFIED;
    }

    /** Refuses a day to look again that is not to come, or for an impact that is judged already. */
    public static void requireLookAgain(Optional<LocalDate> day, Impact impact, LocalDate today) {
        if (day.filter(one -> !one.isAfter(today)).isPresent()) {
            throw new Refused(Refused.Reason.DATE_ORDER, "Give a day to come on which to look again for the impact.");
        }
        if (day.isPresent() && impact != Impact.TOO_NEW) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Leave out the day to look again, or say that the impact is too new to judge: it is “"
                            + impact.word() + "” already.");
        }
    }

    /** Whether its impact was to be looked at again by that day. */
    public boolean isToBeLookedAt(LocalDate today) {
        return impact == Impact.TOO_NEW
                && lookAgain.filter(day -> !day.isAfter(today)).isPresent();
    }
}
