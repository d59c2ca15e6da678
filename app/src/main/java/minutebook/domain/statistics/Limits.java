package minutebook.domain.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The mean of a process and the limits that it keeps by chance: mean ± 2.66 × mean moving range, near lines ± 1.7733 ×, as the
 * NHS “Making Data Count” charts define them. Each is one division of exact numbers, so that a value equal to a limit is equal.
 *
 * @param readings how many readings they were worked out from
 */
public record Limits(
        int readings, BigDecimal mean, BigDecimal lower, BigDecimal upper, BigDecimal nearLower, BigDecimal nearUpper) {
    private static final BigDecimal FAR = new BigDecimal("2.66");
    private static final BigDecimal NEAR = new BigDecimal("1.7733");

    /** The limits of at least two points in order of date; the moving range is from each to the next, however far apart. */
    static Limits of(List<Point> points) {
        BigDecimal sum = points.get(0).value();
        BigDecimal moved = BigDecimal.ZERO;
        for (int i = 1; i < points.size(); i++) {
            BigDecimal value = points.get(i).value();
            sum = sum.add(value);
            moved = moved.add(value.subtract(points.get(i - 1).value()).abs());
        }
        Sums sums = new Sums(points.size(), sum, moved);
        return new Limits(
                points.size(),
                sums.away(BigDecimal.ZERO),
                sums.away(FAR.negate()),
                sums.away(FAR),
                sums.away(NEAR.negate()),
                sums.away(NEAR));
    }

    /** The limits as they are shown: no further than values can go. The rules give the same on these as on the limits themselves. */
    Limits within(Bounds bounds) {
        return new Limits(
                readings, mean, bounds.kept(lower), bounds.kept(upper), bounds.kept(nearLower), bounds.kept(nearUpper));
    }

    /** 1 above the upper limit, -1 below the lower one; 0 between them or on one. */
    int outside(BigDecimal value) {
        return beyond(value, lower, upper);
    }

    /** 1 above the upper near line, -1 below the lower one; 0 between them or on one. */
    int beyondNear(BigDecimal value) {
        return beyond(value, nearLower, nearUpper);
    }

    /** 1 above the mean, -1 below it, 0 on it. */
    int side(BigDecimal value) {
        return value.compareTo(mean);
    }

    private static int beyond(BigDecimal value, BigDecimal low, BigDecimal high) {
        if (value.compareTo(high) > 0) {
            return 1;
        }
        return value.compareTo(low) < 0 ? -1 : 0;
    }

    /** The sum of the values and of their moving ranges, from which every line follows. */
    private record Sums(int readings, BigDecimal sum, BigDecimal moved) {
        BigDecimal away(BigDecimal ranges) {
            BigDecimal all = BigDecimal.valueOf(readings);
            BigDecimal steps = BigDecimal.valueOf(readings - 1L);
            BigDecimal over = sum.multiply(steps).add(ranges.multiply(moved).multiply(all));
            return over.divide(all.multiply(steps), MathContext.DECIMAL128);
        }
    }
}
