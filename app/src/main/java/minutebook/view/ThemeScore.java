package minutebook.view;

import java.util.List;
import minutebook.domain.Theme;

/** A theme with its outcomes and their measures. */
public record ThemeScore(Theme theme, List<OutcomeScore> outcomes) {
    public ThemeScore {
        outcomes = List.copyOf(outcomes);
    }

    public List<MeasureView> measures() {
        return outcomes.stream().flatMap(outcome -> outcome.measures().stream()).toList();
    }
}
