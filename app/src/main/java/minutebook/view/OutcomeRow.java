package minutebook.view;

import java.util.List;
import java.util.Optional;
import minutebook.domain.Milestone;
import minutebook.domain.Outcome;
import minutebook.domain.Recommendation;
import minutebook.domain.Standing;

/**
 * An outcome with who owns it, what it answers and how it is measured.
 *
 * @param standing how long it has been left alone
 */
public record OutcomeRow(
        Outcome outcome,
        Optional<Holder> owner,
        List<MeasureRow> measures,
        List<Milestone> milestones,
        List<Recommendation> answers,
        Standing standing) {
    public OutcomeRow {
        measures = List.copyOf(measures);
        milestones = List.copyOf(milestones);
        answers = List.copyOf(answers);
    }
}
