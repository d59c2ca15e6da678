package minutebook.view;

import java.util.Optional;
import minutebook.domain.Risk;
import minutebook.domain.RiskNote;

/** A risk that was raised or scored anew. */
public record RiskNoteRow(RiskNote note, Risk risk) {
    /** Whether it was put on the register here. */
    public boolean isRaised() {
        return scoreBefore().isEmpty();
    }

    /** Its score until then; empty where it was raised here. */
    public Optional<Integer> scoreBefore() {
        return note.likelihoodBefore()
                .flatMap(likelihood -> note.severityBefore().map(severity -> likelihood * severity));
    }

    /** Its score as it was recorded: “likelihood 4, severity 4: score 16 (12 before)”. */
    public String scoreInWords() {
        int score = note.likelihood() * note.severity();
        String before = scoreBefore()
                .map(was -> was == score ? " (unchanged)" : " (" + was + " before)")
                .orElse("");
        return "likelihood " + note.likelihood() + ", severity " + note.severity() + ": score " + score + before;
    }
}
