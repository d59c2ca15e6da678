package minutebook.view;

import minutebook.domain.Decision;

/** A decision with its printed number, such as {@code D07-02}. */
public record DecisionRow(String ref, Decision decision) {}
