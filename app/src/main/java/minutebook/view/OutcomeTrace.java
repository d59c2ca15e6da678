package minutebook.view;

import java.util.List;
import minutebook.domain.Assurance;
import minutebook.domain.Finding;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.ProgressNote;
import minutebook.view.RecommendationTrace.RecommendationName;

/**
 * An outcome with all that hangs on it: what it answers on one side, what was done for it on the other.
 *
 * @param answersDecisions the decisions that it answers
 * @param progress what was reported of it, newest first
 * @param decisions the decisions that are about it
 */
public record OutcomeTrace(
        Outcome outcome,
        List<RecommendationName> recommendations,
        List<Finding> findings,
        List<DecisionRow> answersDecisions,
        List<Measured> measures,
        List<ProgressNote> progress,
        List<DecisionRow> decisions,
        List<ActionRow> actions) {
    public OutcomeTrace {
        recommendations = List.copyOf(recommendations);
        findings = List.copyOf(findings);
        answersDecisions = List.copyOf(answersDecisions);
        measures = List.copyOf(measures);
        progress = List.copyOf(progress);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
    }

    /**
     * A measure with how often it was read.
     *
     * @param readings how many readings it has
     */
    public record Measured(Measure measure, int readings) {}

    /** The progress notes that rest on more than somebody's word. */
    public List<ProgressNote> evidence() {
        return progress.stream()
                .filter(note -> note.assurance() != Assurance.REPORTED)
                .toList();
    }

    public boolean answersSomething() {
        return !recommendations.isEmpty() || !findings.isEmpty() || !answersDecisions.isEmpty();
    }

    public boolean isRead() {
        return measures.stream().anyMatch(measured -> measured.readings() > 0);
    }
}
