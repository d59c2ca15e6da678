package minutebook.domain.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import minutebook.domain.Measure;

/** What a measure's values count, and so how they are rounded, worded and bounded. */
public record Unit(String name) {
    private static final Set<String> NEVER_NEGATIVE = Set.of("count", "days", "weeks", "months", "years");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Unit of(Measure measure) {
        return new Unit(measure.unit());
    }

    /** A worked-out value in words, rounded to what a reader needs: {@code 62.1%}, {@code 34 weeks}, {@code 122}. */
    public String inWords(BigDecimal value) {
        return Measure.inWords(name, rounded(value));
    }

    /** A difference of two values in words, without its sign: {@code 4.2 points}, {@code 3 weeks}, {@code 12}. */
    public String gap(BigDecimal difference) {
        BigDecimal size = rounded(difference.abs());
        if (!name.equals("percent")) {
            return Measure.inWords(name, size);
        }
        return Measure.inWords(size.compareTo(BigDecimal.ONE) == 0 ? "point" : "points", size);
    }

    /** Where values of the unit end: percentages at 0 and 100, what is counted or timed at 0. */
    public Bounds bounds() {
        if (name.equals("percent")) {
            return new Bounds(Optional.of(BigDecimal.ZERO), Optional.of(HUNDRED));
        }
        boolean counted = NEVER_NEGATIVE.contains(name) || name.startsWith("per ");
        return counted ? new Bounds(Optional.of(BigDecimal.ZERO), Optional.empty()) : Bounds.NONE;
    }

    /** Three figures or the whole number, whichever says more. */
    static BigDecimal rounded(BigDecimal value) {
        int whole = Math.max(1, value.precision() - value.scale());
        return value.setScale(Math.max(0, 3 - whole), RoundingMode.HALF_UP);
    }
}
