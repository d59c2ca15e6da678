package minutebook.domain.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * So much in so many days, kept as two numbers so that nothing is lost before it is compared.
 *
 * @param rise how much the value goes up; below 0 when it goes down
 * @param days over how many days; always above 0
 */
public record Rate(BigDecimal rise, BigDecimal days) {
    private static final BigDecimal MONTH = new BigDecimal("30.4375");
    private static final MathContext FIGURES = new MathContext(16, RoundingMode.DOWN);

    /**
     * The rate of points in order of date: the slope by least squares of three or more, the plain difference of two, nothing
     * for one.
     */
    static Optional<Rate> of(List<Point> points) {
        if (points.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(points.size() == 2 ? between(points.get(0), points.get(1)) : LeastSquares.of(points));
    }

    /** From one point to a later one. */
    static Rate between(Point from, Point to) {
        return new Rate(
                to.value().subtract(from.value()), BigDecimal.valueOf(ChronoUnit.DAYS.between(from.on(), to.on())));
    }

    /** 1 when values rise, -1 when they fall, 0 when they do neither. */
    public int sign() {
        return rise.signum();
    }

    /** The rise in a month of 30.4375 days. */
    public BigDecimal perMonth() {
        return rise.multiply(MONTH).divide(days, FIGURES);
    }

    /** This rate as so many times another, rounded towards 0: it is 1 or more only where this truly is not the slower. */
    BigDecimal over(Rate other) {
        return rise.multiply(other.days).divide(days.multiply(other.rise), FIGURES);
    }

    /** How many whole days it takes to rise by so much, which must be in the direction of the rate. */
    BigDecimal daysFor(BigDecimal wanted) {
        return wanted.multiply(days).divide(rise, 0, RoundingMode.CEILING);
    }

    /** Whether this one rises more than another. */
    boolean above(Rate other) {
        return rise.multiply(other.days).compareTo(other.rise.multiply(days)) > 0;
    }

    Rate negated() {
        return new Rate(rise.negate(), days);
    }

    /** The rate in words, without its sign: {@code 2.1 points a month}. */
    public String inWords(Unit unit) {
        return unit.gap(perMonth()) + " a month";
    }
}
