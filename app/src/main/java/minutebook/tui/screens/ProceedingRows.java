package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.EntryKind;
import minutebook.domain.Challenge;
import minutebook.domain.Escalation;
import minutebook.domain.MinuteCorrection;
import minutebook.domain.RiskNote;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.view.CorrectionRow;
import minutebook.view.EscalationRow;
import minutebook.view.Proceedings;
import minutebook.view.RiskNoteRow;

/** What went on under an item besides notes, decisions and actions, as the record beside the meeting lists it. */
final class ProceedingRows {
    private ProceedingRows() {}

    static List<EntryRow> of(Proceedings proceedings) {
        List<EntryRow> rows = new ArrayList<>();
        proceedings.corrections().forEach(row -> rows.add(correction(row)));
        proceedings.challenges().forEach(challenge -> rows.add(challenge(challenge)));
        proceedings.escalations().forEach(row -> rows.add(escalation(row)));
        proceedings.risks().forEach(row -> rows.add(risk(row)));
        return rows;
    }

    private static EntryRow correction(CorrectionRow row) {
        MinuteCorrection correction = row.correction();
        String where = correction.about().isEmpty() ? "" : ", " + correction.about();
        return new EntryRow(
                Optional.of(EntryKind.CORRECTION),
                correction.id(),
                new Cell("corrected", Style.MUTED),
                "minutes of meeting " + row.corrected().number() + where + ": "
                        + (correction.was().isEmpty() ? "" : "“" + correction.was() + "” → ") + "“" + correction.now()
                        + "”",
                Map.of(
                        "meeting", String.valueOf(row.corrected().number()),
                        "about", correction.about(),
                        "was", correction.was(),
                        "now", correction.now()),
                correction.recordedAt(),
                correction.place());
    }

    private static EntryRow challenge(Challenge challenge) {
        String to = challenge.asked().isEmpty() ? "" : " to " + challenge.asked();
        String response =
                challenge.response().isEmpty() ? " – no response yet" : " – response: " + challenge.response();
        return new EntryRow(
                Optional.of(EntryKind.CHALLENGE),
                challenge.id(),
                new Cell("challenge", challenge.response().isEmpty() ? Style.WARN : Style.MUTED),
                challenge.question() + response + " – " + challenge.asker() + to,
                Map.of(
                        "asker", challenge.asker(),
                        "asked", challenge.asked(),
                        "question", challenge.question(),
                        "response", challenge.response(),
                        "worked", challenge.worked().word()),
                challenge.recordedAt(),
                challenge.place());
    }

    private static EntryRow escalation(EscalationRow row) {
        Escalation escalation = row.escalation();
        return new EntryRow(
                Optional.of(EntryKind.ESCALATION),
                escalation.id(),
                new Cell("escalated", Style.STRONG),
                row.inWords(),
                Map.of(
                        "level", escalation.level().word(),
                        "to", escalation.to().equals(escalation.level().word()) ? "" : escalation.to(),
                        "because", escalation.because(),
                        "recorded", row.about()),
                escalation.recordedAt(),
                escalation.place());
    }

    private static EntryRow risk(RiskNoteRow row) {
        RiskNote note = row.note();
        String because = note.because().isEmpty() ? "" : ", because " + note.because();
        return new EntryRow(
                Optional.of(EntryKind.RISK),
                note.id(),
                new Cell("risk " + row.risk().number(), Style.MUTED),
                row.risk().event() + ": " + row.scoreInWords() + because,
                Map.of(
                        "noted", row.risk().event(),
                        "likelihood", String.valueOf(note.likelihood()),
                        "severity", String.valueOf(note.severity()),
                        "because", note.because()),
                note.recordedAt(),
                0);
    }
}
