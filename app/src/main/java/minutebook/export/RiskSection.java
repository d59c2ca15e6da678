package minutebook.export;

import java.util.List;
import minutebook.domain.Risk;
import minutebook.domain.RiskNote;
import minutebook.view.ItemRecord;
import minutebook.view.RiskNoteRow;

/** The risks that were raised under an item or scored anew, with the score before and after. */
final class RiskSection {
    private RiskSection() {}

    static List<Block> of(ItemRecord record) {
        List<RiskNoteRow> risks = record.proceedings().risks();
        return risks.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(3, "Risks"),
                        new Block.ListBlock(
                                risks.stream().map(RiskSection::words).toList()));
    }

    private static Prose words(RiskNoteRow row) {
        Risk risk = row.risk();
        RiskNote note = row.note();
        String cause = row.isRaised() && !risk.cause().isEmpty() ? " Cause: " + Counted.sentence(risk.cause()) : "";
        String because = note.because().isEmpty() ? "" : " Reason: " + Counted.sentence(note.because());
        return Prose.strong("Risk " + risk.number() + " " + moved(row))
                .then(" " + Counted.sentence(risk.event()) + cause + " Score: likelihood " + note.likelihood()
                        + " × severity " + note.severity() + " = " + note.likelihood() * note.severity() + "."
                        + because);
    }

    private static String moved(RiskNoteRow row) {
        int now = row.note().likelihood() * row.note().severity();
        int before = row.scoreBefore().orElse(now);
        if (row.isRaised()) {
            return "raised.";
        }
        return now == before
                ? "scored anew, unchanged at " + now + "."
                : "scored anew, " + (now > before ? "up" : "down") + " from " + before + " to " + now + ".";
    }
}
