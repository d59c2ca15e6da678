package minutebook.view;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.Reading;
import minutebook.domain.Source;

/**
 * A reading with the measure it belongs to and the source it came from.
 *
 * @param recordedLate the day on which it was recorded, when the board had met without knowing it
 */
public record ReadingRow(
        Reading reading, Measure measure, Outcome outcome, Optional<Source> source, Optional<LocalDate> recordedLate) {}
