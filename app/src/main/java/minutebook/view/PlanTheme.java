package minutebook.view;

import java.util.List;
import java.util.Optional;
import minutebook.domain.Theme;

/** A theme of the plan with who answers for it and its outcomes, also what is retired. */
public record PlanTheme(Theme theme, Optional<Holder> lead, Optional<Holder> sponsor, List<PlanOutcome> outcomes) {
    public PlanTheme {
        outcomes = List.copyOf(outcomes);
    }
}
