package minutebook.cli.linear;

import java.util.ArrayList;
import java.util.List;
import minutebook.change.EntryKind;
import minutebook.domain.Challenge;
import minutebook.domain.MinuteCorrection;
import minutebook.view.CorrectionRow;
import minutebook.view.InterestRow;
import minutebook.view.Proceedings;
import minutebook.view.RiskNoteRow;

/** What went on under an item besides notes, decisions and actions, in words. */
final class ProceedingEntries {
    private ProceedingEntries() {}

    static List<Entry> of(Proceedings proceedings) {
        List<Entry> all = new ArrayList<>();
        proceedings
                .corrections()
                .forEach(row -> all.add(new Entry(
                        EntryKind.CORRECTION, row.correction(), row.correction().recordedAt(), words(row))));
        proceedings
                .challenges()
                .forEach(one -> all.add(new Entry(EntryKind.CHALLENGE, one, one.recordedAt(), words(one))));
        proceedings
                .escalations()
                .forEach(row -> all.add(new Entry(
                        EntryKind.ESCALATION, row.escalation(), row.escalation().recordedAt(), row.inWords())));
        proceedings
                .risks()
                .forEach(row ->
                        all.add(new Entry(EntryKind.RISK, row.note(), row.note().recordedAt(), words(row))));
        proceedings
                .interests()
                .forEach(row -> all.add(new Entry(
                        EntryKind.INTEREST, row.interest(), row.interest().recordedAt(), words(row))));
        proceedings
                .movements()
                .forEach(row -> all.add(new Entry(
                        EntryKind.MOVEMENT,
                        row.movement(),
                        row.movement().recordedAt(),
                        row.person().post() + " " + row.movement().way().word())));
        return all;
    }

    private static String words(InterestRow row) {
        return row.person().post()
                + (row.interest().withdrew() ? " withdrew: " : ": ")
                + row.interest().nature();
    }

    private static String words(CorrectionRow row) {
        MinuteCorrection correction = row.correction();
        return "minutes of meeting " + row.corrected().number()
                + (correction.about().isEmpty() ? "" : ", " + correction.about()) + ": "
                + (correction.was().isEmpty()
                        ? "to be added: “" + correction.now() + "”"
                        : "“" + correction.was() + "” should read “" + correction.now() + "”");
    }

    static String words(Challenge challenge) {
        return challenge.asker() + (challenge.asked().isEmpty() ? "" : " to " + challenge.asked()) + ": "
                + challenge.question()
                + (challenge.response().isEmpty() ? " (no response yet)" : " Response: " + challenge.response());
    }

    private static String words(RiskNoteRow row) {
        String because = row.note().because();
        return row.risk().number() + ", " + row.risk().event() + ": " + row.scoreInWords()
                + (because.isEmpty() ? "" : ". Because: " + because);
    }
}
