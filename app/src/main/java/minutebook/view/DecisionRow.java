package minutebook.view;

import java.util.Optional;
import minutebook.domain.Decision;
import minutebook.domain.Outcome;
import minutebook.domain.Recommendation;

/** A decision with its printed number, such as {@code D07-02}, and what it is about. */
public record DecisionRow(
        String ref, Decision decision, Optional<Outcome> outcome, Optional<Recommendation> recommendation) {}
