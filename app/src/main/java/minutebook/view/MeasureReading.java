package minutebook.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import minutebook.domain.ReadingCheck;

/**
 * A reading of a measure as it is shown in full.
 *
 * @param conflicts whether another reading gives that day another value, so that neither counts
 */
public record MeasureReading(ReadingRow row, boolean conflicts) {
    private static final int HUNDRED = 100;

    /** What share of the denominator is not known, in percent with one decimal; empty where that cannot be said. */
    public Optional<BigDecimal> notKnownShare() {
        return row.reading().notKnown().flatMap(unknown -> row.reading()
                .denominator()
                .filter(whole -> whole > 0)
                .map(whole -> BigDecimal.valueOf((long) HUNDRED * unknown)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)));
    }

    /** What does not agree between the value and its counts, in a sentence. */
    public Optional<String> oddity() {
        return ReadingCheck.oddity(row.measure(), row.reading());
    }
}
