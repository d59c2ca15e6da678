package minutebook.view;

import minutebook.domain.Outcome;
import minutebook.domain.StatusNote;

/** A change of status with the outcome it concerns. */
public record StatusRow(StatusNote note, Outcome outcome) {}
