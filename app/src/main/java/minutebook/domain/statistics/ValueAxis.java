package minutebook.domain.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The upright axis of a chart: which values it spans, the lower one always below the higher. */
public record ValueAxis(double low, double high) {
    private static final double ROOM = 0.05;
    private static final int MOST_DECIMALS = 6;
    private static final int[] STEPS = {1, 2, 5, 10};

    /** An axis that holds all the values, of which there is at least one, with a little room that does not pass the bounds. */
    static ValueAxis over(List<BigDecimal> values, Bounds bounds) {
        BigDecimal least = values.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = values.stream().max(BigDecimal::compareTo).orElseThrow();
        double span = most.subtract(least).doubleValue();
        BigDecimal room =
                BigDecimal.valueOf(span > 0 ? span * ROOM : Math.max(1, Math.abs(least.doubleValue()) * ROOM));
        double low = least.min(bounds.kept(least.subtract(room))).doubleValue();
        double high = most.max(bounds.kept(most.add(room))).doubleValue();
        return new ValueAxis(low, high > low ? high : low + 1);
    }

    /** Where a value lies, from 0 at the low end to 1 at the high; what lies beyond an end is kept at it. */
    public double at(BigDecimal value) {
        return Math.max(0, Math.min(1, (value.doubleValue() - low) / (high - low)));
    }

    /** At most so many ticks, but at least one, on round numbers. */
    public List<Tick> ticks(int most) {
        BigDecimal step = step(Math.max(1, most));
        List<Tick> ticks = new ArrayList<>();
        BigDecimal value =
                BigDecimal.valueOf(low).divide(step, 0, RoundingMode.CEILING).multiply(step);
        while (value.doubleValue() <= high) {
            ticks.add(new Tick(at(value), value.stripTrailingZeros().toPlainString()));
            value = value.add(step);
        }
        return List.copyOf(ticks);
    }

    /** The smallest of 1, 2, 5 times a power of ten that gives few enough ticks; one that gives none is passed over. */
    private BigDecimal step(int most) {
        int power = Math.max(-MOST_DECIMALS, (int) Math.floor(Math.log10((high - low) / most)) - 1);
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
        BigDecimal finest = unit;
        while (true) {
            for (int factor : STEPS) {
                BigDecimal step = unit.multiply(BigDecimal.valueOf(factor));
                long count = count(step);
                if (count == 0) {
                    return finest;
                }
                if (count <= most) {
                    return step;
                }
                finest = step;
            }
            unit = unit.scaleByPowerOfTen(1);
        }
    }

    private long count(BigDecimal step) {
        double size = step.doubleValue();
        return (long) (Math.floor(high / size) - Math.ceil(low / size)) + 1;
    }
}
