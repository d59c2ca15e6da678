package minutebook.view;

import java.util.List;
import java.util.Optional;
import minutebook.domain.Answer;
import minutebook.domain.Measure;
import minutebook.domain.Milestone;
import minutebook.domain.Outcome;

/** An outcome of the plan with who owns it, how it is measured and what it answers, also what is retired. */
public record PlanOutcome(
        Outcome outcome,
        Optional<Holder> owner,
        List<Measure> measures,
        List<Milestone> milestones,
        List<Answer> answers) {
    public PlanOutcome {
        measures = List.copyOf(measures);
        milestones = List.copyOf(milestones);
        answers = List.copyOf(answers);
    }
}
