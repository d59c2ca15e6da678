package minutebook.domain.smart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import minutebook.domain.Better;
import minutebook.domain.Measure;
import minutebook.domain.Quality;
import minutebook.domain.Reading;

/**
 * The pace that a target asks for beside the best that was ever reached from one sound reading to the next, the baseline
 * being the first. Days whose readings conflict count for nothing.
 *
 * @param needed what has to be gained in a day
 * @param best the most that was ever gained in a day; 0 or less when it has never gone the right way
 */
record BestPace(double needed, double best) {
    /** Empty where it cannot be told: no target, no direction, one reading only, or nothing left to gain. */
    static Optional<BestPace> of(MeasureFacts facts, Optional<LocalDate> due) {
        Measure measure = facts.measure();
        Optional<LocalDate> by = measure.targetDate().or(() -> due);
        List<Map.Entry<LocalDate, BigDecimal>> points = points(facts);
        if (measure.target().isEmpty() || measure.better().isEmpty() || by.isEmpty() || points.size() < 2) {
            return Optional.empty();
        }
        Better way = measure.better().get();
        Map.Entry<LocalDate, BigDecimal> last = points.get(points.size() - 1);
        BigDecimal aim = measure.target().get();
        if (way.reaches(last.getValue(), aim) || !last.getKey().isBefore(by.get())) {
            return Optional.empty();
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < points.size(); i++) {
            best = Math.max(best, gain(way, points.get(i - 1), points.get(i)));
        }
        return Optional.of(new BestPace(gain(way, last, Map.entry(by.get(), aim)), best));
    }

    boolean isTooFast() {
        return needed > best;
    }

    boolean neverImproved() {
        return best <= 0;
    }

    private static double gain(Better way, Map.Entry<LocalDate, BigDecimal> from, Map.Entry<LocalDate, BigDecimal> to) {
        double moved = to.getValue().subtract(from.getValue()).doubleValue();
        return (way == Better.HIGHER ? moved : -moved) / ChronoUnit.DAYS.between(from.getKey(), to.getKey());
    }

    private static List<Map.Entry<LocalDate, BigDecimal>> points(MeasureFacts facts) {
        TreeMap<LocalDate, List<BigDecimal>> byDay = new TreeMap<>();
        for (Reading reading : facts.readings()) {
            if (reading.quality() == Quality.SOUND) {
                byDay.computeIfAbsent(reading.date(), day -> new ArrayList<>()).add(reading.value());
            }
        }
        Measure measure = facts.measure();
        measure.baseline()
                .ifPresent(value -> measure.baselineDate().ifPresent(day -> byDay.putIfAbsent(day, List.of(value))));
        return byDay.entrySet().stream()
                .filter(day -> day.getValue().stream()
                                .map(BigDecimal::stripTrailingZeros)
                                .distinct()
                                .count()
                        == 1)
                .map(day -> Map.entry(day.getKey(), day.getValue().get(0)))
                .toList();
    }
}
