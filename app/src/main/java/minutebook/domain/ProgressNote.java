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
        implements Entity {
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
}
