package minutebook.view;

import java.util.List;
import minutebook.domain.Assurance;
import minutebook.domain.Impact;
import minutebook.domain.MeasureKind;
import minutebook.domain.ProgressKind;
import minutebook.domain.ProgressNote;
import minutebook.domain.statistics.Variation;

/**
 * A recommendation with what is done about it and what shows it. Evidence is recorded of an outcome, never of a
 * recommendation: where an outcome answers several it counts for each.
 *
 * @param outcomes the outcomes that answer it, each with all that hangs on it
 * @param measures the measures of those outcomes
 */
public record RecommendationProgress(
        RecommendationTrace trace, List<OutcomeTrace> outcomes, List<MeasurePaper> measures) {
    public RecommendationProgress {
        outcomes = List.copyOf(outcomes);
        measures = List.copyOf(measures);
    }

    static RecommendationProgress of(PlanPaper paper, RecommendationTrace one) {
        List<OutcomeTrace> outcomes =
                one.outcomes().stream().map(paper::traceOf).toList();
        return new RecommendationProgress(
                one,
                outcomes,
                outcomes.stream()
                        .flatMap(outcome -> paper.measuresOf(outcome).stream())
                        .toList());
    }

    /**
     * How far the record goes, in the order of what it allows to be claimed. The first that holds is the verdict; none
     * says that a recommendation is met, for that is for those who made it to judge.
     */
    public enum Verdict {
        CHANGE(
                "Evidence of change",
                "evidence names an early or lasting difference, or the chart of a measure shows one beyond chance"),
        DONE(
                "In hand: evidence of what was done, none yet of a change",
                "evidence says that something was done, and too little time has passed or no difference is seen"),
        NOT_SHOWN(
                "In hand: no evidence yet of what was done",
                "what evidence there is tells of a concern or of what children said, not of work done"),
        SELF_REPORT("In hand: self-report only", "those who act have reported on it; nothing shows that it is so"),
        PLANNED("Planned: nothing reported yet", "an outcome of the plan answers it; no progress has been recorded"),
        WITHOUT_OUTCOME(
                "In hand without an outcome",
                "a decision or an action is about it; no outcome of the plan says what is to be different by when"),
        NOT_ANSWERED("Not yet answered", "no outcome of the plan, no decision and no action answers it");

        private final String words;
        private final String meaning;

        Verdict(String words, String meaning) {
            this.words = words;
            this.meaning = meaning;
        }

        public String words() {
            return words;
        }

        /** When it holds, as the rest of a sentence. */
        public String meaning() {
            return meaning;
        }
    }

    public Verdict verdict() {
        if (outcomes.isEmpty()) {
            return trace.decisions().isEmpty() && trace.actions().isEmpty()
                    ? Verdict.NOT_ANSWERED
                    : Verdict.WITHOUT_OUTCOME;
        }
        List<ProgressNote> evidence = outcomes.stream()
                .flatMap(outcome -> outcome.evidence().stream())
                .toList();
        if (!changes().isEmpty() || !improved().isEmpty()) {
            return Verdict.CHANGE;
        }
        if (evidence.stream().anyMatch(RecommendationProgress::isDone)) {
            return Verdict.DONE;
        }
        if (!evidence.isEmpty()) {
            return Verdict.NOT_SHOWN;
        }
        return notes().isEmpty() ? Verdict.PLANNED : Verdict.SELF_REPORT;
    }

    /** What was reported of its outcomes, newest first within each. */
    public List<ProgressNote> notes() {
        return outcomes.stream().flatMap(outcome -> outcome.progress().stream()).toList();
    }

    /** The notes that show a change: with evidence of an early or a sustained impact, and no concern. */
    public List<ProgressNote> changes() {
        return notes().stream()
                .filter(note -> note.assurance() != Assurance.REPORTED && showsChange(note))
                .toList();
    }

    /**
     * The measures of what changes, not of what is done, whose charts show an improvement beyond chance: six readings or
     * more, none of them in doubt.
     */
    public List<MeasurePaper> improved() {
        return measures.stream().filter(RecommendationProgress::isImproved).toList();
    }

    private static boolean isImproved(MeasurePaper measure) {
        return measure.measure().kind() != MeasureKind.PROCESS
                && measure.standing().variation().kind() == Variation.Kind.IMPROVEMENT
                && measure.standing().series().suspect().isEmpty();
    }

    /** Whether there is evidence of something wrong beside whatever else there is. */
    public boolean hasEvidencedConcern() {
        return notes().stream().anyMatch(note -> note.assurance() != Assurance.REPORTED && isConcern(note));
    }

    private static boolean showsChange(ProgressNote note) {
        return !isConcern(note) && (note.impact() == Impact.EARLY || note.impact() == Impact.SUSTAINED);
    }

    private static boolean isDone(ProgressNote note) {
        return note.kind() == ProgressKind.PROGRESS || note.kind() == ProgressKind.ACHIEVEMENT;
    }

    private static boolean isConcern(ProgressNote note) {
        return note.kind() == ProgressKind.CONCERN;
    }
}
