package minutebook.cli.linear;

import minutebook.change.Change;
import minutebook.change.EditChallenge;
import minutebook.change.EditCorrection;
import minutebook.change.EditEscalation;
import minutebook.change.EditRiskNote;
import minutebook.domain.Challenge;
import minutebook.domain.ChallengeEntry;
import minutebook.domain.CorrectionEntry;
import minutebook.domain.Escalation;
import minutebook.domain.EscalationEntry;
import minutebook.domain.Plan;
import minutebook.domain.RiskEntry;
import minutebook.domain.RiskNote;

/** How the new words of a challenge, an escalation, a risk or a correction are read. */
final class ProceedingEdits {
    private ProceedingEdits() {}

    /** An answer that is not given again stays. */
    static Change challenge(Challenge now, Line line, Plan plan) {
        ChallengeEntry said = ChallengeEntry.read(line.rest(), plan);
        said.requireComplete();
        String response = said.response().isEmpty() ? now.response() : said.response();
        return new EditChallenge(now.id(), said.asker(), said.asked(), said.question(), response, now.worked());
    }

    /** What it is about stays. */
    static Change escalation(Escalation now, Line line) {
        EscalationEntry said = EscalationEntry.read(line.rest());
        said.requireComplete();
        return new EditEscalation(now.id(), said.level().orElseThrow(), said.to(), said.because());
    }

    /** Only the score and the reason are read; the risk stays. */
    static Change risk(RiskNote now, Line line, Plan plan) {
        RiskEntry said = RiskEntry.read("1 " + line.rest().replaceFirst("^#?\\d+\\s+", ""), plan);
        said.requireComplete();
        return new EditRiskNote(
                now.id(), said.likelihood().orElseThrow(), said.severity().orElseThrow(), said.because());
    }

    /** The meeting whose minutes are corrected stays when it is not named. */
    static Change correction(LinearSession session, String id, Line line) {
        CorrectionEntry said = CorrectionEntry.read(line.rest());
        said.requireComplete();
        return new EditCorrection(id, MinutesCommands.corrected(session, said), said.about(), said.was(), said.now());
    }
}
