package minutebook.view;

import java.util.List;
import minutebook.domain.Outcome;

/**
 * An outcome with every measure of it in full.
 *
 * @param isStatusPrivate whether its status was given last where this reader was not let in
 */
public record OutcomeScore(Outcome outcome, boolean isStatusPrivate, List<MeasureView> measures) {
    public OutcomeScore {
        measures = List.copyOf(measures);
    }
}
