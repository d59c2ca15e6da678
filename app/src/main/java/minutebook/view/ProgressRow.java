package minutebook.view;

import java.util.Optional;
import minutebook.domain.Outcome;
import minutebook.domain.ProgressNote;
import minutebook.domain.Theme;

/** A progress note with the theme and the outcome it concerns. */
public record ProgressRow(ProgressNote note, Theme theme, Optional<Outcome> outcome) {}
