package minutebook.domain.statistics;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The slope of the straight line that lies nearest to points, by the squares of what it misses them by. */
final class LeastSquares {
    private LeastSquares() {}

    /** The slope of three or more points on different days: (n Σxy − Σx Σy) in (n Σx² − (Σx)²) days. */
    static Rate of(List<Point> points) {
        BigDecimal many = BigDecimal.valueOf(points.size());
        BigDecimal days = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        BigDecimal values = BigDecimal.ZERO;
        BigDecimal products = BigDecimal.ZERO;
        for (Point point : points) {
            BigDecimal day =
                    BigDecimal.valueOf(ChronoUnit.DAYS.between(points.get(0).on(), point.on()));
            days = days.add(day);
            squares = squares.add(day.multiply(day));
            values = values.add(point.value());
            products = products.add(day.multiply(point.value()));
        }
        return new Rate(
                many.multiply(products).subtract(days.multiply(values)),
                many.multiply(squares).subtract(days.multiply(days)));
    }
}
