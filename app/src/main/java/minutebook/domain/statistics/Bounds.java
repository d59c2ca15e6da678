package minutebook.domain.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The lowest and the highest value that can be, where there are such. */
public record Bounds(Optional<BigDecimal> lowest, Optional<BigDecimal> highest) {
    public static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

    /** These bounds, or none where a value already lies outside them: a rise of 140% shows that they are not true of it. */
    Bounds ifTrueOf(List<Point> points) {
        return points.stream().allMatch(point -> kept(point.value()).compareTo(point.value()) == 0) ? this : NONE;
    }

    /** The value, or the bound that it passes. */
    BigDecimal kept(BigDecimal value) {
        BigDecimal raised = lowest.map(value::max).orElse(value);
        return highest.map(raised::min).orElse(raised);
    }

    /** The bounds in words. */
    String sentence() {
        String low = lowest.map(BigDecimal::toPlainString).orElse("");
        String high = highest.map(BigDecimal::toPlainString).orElse("");
        if (low.isEmpty()) {
            return "Values cannot be above " + high;
        }
        return high.isEmpty() ? "Values cannot be below " + low : "Values lie between " + low + " and " + high;
    }
}
