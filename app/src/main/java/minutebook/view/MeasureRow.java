package minutebook.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Measure;
import minutebook.domain.Reading;

/**
 * A measure with where it stands.
 *
 * @param latest the readings for the latest day; more than one when they conflict
 * @param before the reading before that day, if there is one
 * @param trend the values by day, for a sparkline; a gap where readings disagree
 * @param recordedLate the day on which the latest was recorded, when the board had met without knowing it
 */
public record MeasureRow(
        Measure measure,
        List<Reading> latest,
        Optional<Reading> before,
        List<Optional<BigDecimal>> trend,
        Optional<LocalDate> recordedLate) {
    public MeasureRow {
        trend = List.copyOf(trend);
        latest = List.copyOf(latest);
    }

    /** Whether the latest readings give different values for one day. */
    public boolean conflicts() {
        return latest.stream()
                        .map(reading -> reading.value().stripTrailingZeros())
                        .distinct()
                        .count()
                > 1;
    }
}
