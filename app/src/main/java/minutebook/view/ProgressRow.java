package minutebook.view;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Outcome;
import minutebook.domain.ProgressNote;
import minutebook.domain.Theme;

/**
 * A progress note with the theme and the outcome it concerns.
 *
 * @param recordedLate the day on which it was recorded, when the board had met without knowing it
 */
public record ProgressRow(
        ProgressNote note, Theme theme, Optional<Outcome> outcome, Optional<LocalDate> recordedLate) {}
