package minutebook.domain.smart;

import java.util.List;
import minutebook.domain.Measure;
import minutebook.domain.Quality;
import minutebook.domain.Reading;

/**
 * A measure with what the check needs to know of it.
 *
 * @param readings its readings, oldest first
 */
public record MeasureFacts(Measure measure, List<Reading> readings) {
    public MeasureFacts {
        readings = List.copyOf(readings);
    }

    boolean isAimed() {
        return measure.target().isPresent();
    }

    /** How many days after the baseline have a reading that is not known to be wrong. */
    int landed() {
        return (int) readings.stream()
                .filter(reading -> reading.quality() != Quality.KNOWN_WRONG)
                .filter(reading ->
                        measure.baselineDate().map(reading.date()::isAfter).orElse(true))
                .map(Reading::date)
                .distinct()
                .count();
    }
}
