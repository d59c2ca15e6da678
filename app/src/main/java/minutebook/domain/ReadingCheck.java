package minutebook.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Whether the value of a reading is what its counts make it. */
public final class ReadingCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ReadingCheck() {}

    /**
     * What does not agree, in a sentence. A percentage agrees when it is the share that its counts make, rounded to the
     * decimals it is given with; a count, when it is its numerator. Nothing is said where there are no counts to tell by.
     */
    public static Optional<String> oddity(Measure measure, Reading reading) {
        if (measure.isPercentage()) {
            return reading.numerator().flatMap(part -> reading.denominator()
                    .filter(whole -> whole > 0)
                    .flatMap(whole -> share(reading.value().stripTrailingZeros(), part, whole)));
        }
        return reading.numerator()
                .filter(counted ->
                        measure.unit().equals("count") && reading.value().compareTo(BigDecimal.valueOf(counted)) != 0)
                .map(counted ->
                        measure.inWords(reading.value()) + " is given, but the count behind it is " + counted + ".");
    }

    private static Optional<String> share(BigDecimal given, int part, int whole) {
        int decimals = Math.max(0, given.scale());
        BigDecimal over = BigDecimal.valueOf(part).multiply(HUNDRED);
        // Compared as products, so that no share is rounded before it is judged: |given × whole − 100 part| ≤ half a
        // place × whole.
        BigDecimal off =
                given.multiply(BigDecimal.valueOf(whole)).subtract(over).abs();
        BigDecimal half = new BigDecimal("0.5").movePointLeft(decimals).multiply(BigDecimal.valueOf(whole));
        if (off.compareTo(half) <= 0) {
            return Optional.empty();
        }
        BigDecimal share = over.divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
        return Optional.of(given.toPlainString() + "% is given, but " + part + " of " + whole + " is "
                + share.toPlainString() + "%.");
    }
}
