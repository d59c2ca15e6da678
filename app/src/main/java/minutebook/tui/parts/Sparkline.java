package minutebook.tui.parts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of bars as high as values, a blank for each that is missing, and an arrow from the first to the last. */
public final class Sparkline {
    private Sparkline() {}

    /**
     * The bars, at most so many; where there are more values each bar is the mean of its neighbours.
     *
     * @param values by date; empty for a gap
     */
    public static String of(List<Optional<BigDecimal>> values, int width, ChartStyle style) {
        List<Optional<Double>> shown = fitted(values, Math.max(0, width));
        double low = shown.stream()
                .flatMap(Optional::stream)
                .mapToDouble(v -> v)
                .min()
                .orElse(0);
        double high = shown.stream()
                .flatMap(Optional::stream)
                .mapToDouble(v -> v)
                .max()
                .orElse(0);
        StringBuilder bars = new StringBuilder();
        for (Optional<Double> value : shown) {
            bars.append(
                    value.map(number -> bar(number, low, high, style.bars())).orElse(' '));
        }
        return bars.toString();
    }

    /** The bars followed by an arrow: up, level or down, from the first value to the last; too narrow, the bars alone. */
    public static String withArrow(List<Optional<BigDecimal>> values, int width, ChartStyle style) {
        List<BigDecimal> there = values.stream().flatMap(Optional::stream).toList();
        if (there.size() < 2 || width < 4) {
            return of(values, width, style);
        }
        int way = there.get(there.size() - 1).compareTo(there.get(0));
        return of(values, width - 2, style) + " " + style.arrows().charAt(1 - way);
    }

    /** The same where there is a way that values have gone; nothing for fewer than two of them. */
    public static String trend(List<Optional<BigDecimal>> values, int width, ChartStyle style) {
        return values.stream().filter(Optional::isPresent).count() < 2 ? "" : withArrow(values, width, style);
    }

    private static char bar(double value, double low, double high, String bars) {
        double part = high > low ? (value - low) / (high - low) : 0.5;
        return bars.charAt((int) Math.min(bars.length() - 1, part * bars.length()));
    }

    private static List<Optional<Double>> fitted(List<Optional<BigDecimal>> values, int width) {
        int bars = Math.min(width, values.size());
        List<Optional<Double>> fitted = new ArrayList<>();
        for (int i = 0; i < bars; i++) {
            int from = (int) ((long) i * values.size() / bars);
            int to = (int) ((i + 1L) * values.size() / bars);
            fitted.add(mean(values.subList(from, to)));
        }
        return fitted;
    }

    private static Optional<Double> mean(List<Optional<BigDecimal>> values) {
        List<BigDecimal> there = values.stream().flatMap(Optional::stream).toList();
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(there.stream()
                        .mapToDouble(BigDecimal::doubleValue)
                        .average()
                        .orElseThrow());
    }
}
