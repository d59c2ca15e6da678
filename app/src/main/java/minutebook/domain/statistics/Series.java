package minutebook.domain.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import minutebook.domain.DateText;
import minutebook.domain.Measure;
import minutebook.domain.Quality;
import minutebook.domain.Reading;

/**
 * The readings of a measure, told apart into those that count and those that are only shown.
 *
 * @param counted one a day, by date: what every statistic is worked out from
 * @param suspect the days whose counted reading is in doubt
 * @param wrong readings known to be wrong: shown, never counted
 * @param conflicts readings that give one day different values: shown, not counted until the board says which is right
 */
public record Series(List<Point> counted, Set<LocalDate> suspect, List<Point> wrong, List<Point> conflicts) {
    public Series {
        counted = List.copyOf(counted);
        suspect = Set.copyOf(suspect);
        wrong = List.copyOf(wrong);
        conflicts = List.copyOf(conflicts);
    }

    /** Sorts the readings of one measure; a sound reading outweighs a suspect one of the same day. */
    public static Series of(List<Reading> readings) {
        List<Point> counted = new ArrayList<>();
        Set<LocalDate> suspect = new TreeSet<>();
        List<Point> wrong = new ArrayList<>();
        List<Point> conflicts = new ArrayList<>();
        Map<LocalDate, List<Reading>> days =
                readings.stream().collect(Collectors.groupingBy(Reading::date, TreeMap::new, Collectors.toList()));
        days.forEach((day, all) -> {
            wrong.addAll(points(day, all, Quality.KNOWN_WRONG));
            List<Point> sound = points(day, all, Quality.SOUND);
            List<Point> used = sound.isEmpty() ? points(day, all, Quality.SUSPECT) : sound;
            (used.size() > 1 ? conflicts : counted).addAll(used);
            if (used.size() == 1 && sound.isEmpty()) {
                suspect.add(day);
            }
        });
        return new Series(counted, suspect, wrong, conflicts);
    }

    /** The points of a pace: those that count, and the measure's baseline where no reading at all is of its day. */
    public List<Point> withBaseline(Measure measure) {
        Optional<Point> baseline = measure.baselineDate()
                .flatMap(day -> measure.baseline().map(value -> new Point(day, value)))
                .filter(point -> !hasDay(point.on()));
        List<Point> all = new ArrayList<>(counted);
        baseline.ifPresent(all::add);
        return Point.inOrder(all);
    }

    /** What is shown and not counted, or counted in doubt; empty when every reading is sound. */
    public Optional<String> sentence() {
        List<String> parts = new ArrayList<>();
        if (!wrong.isEmpty()) {
            parts.add(Counted.inWords(wrong.size()) + " known to be wrong " + are(wrong.size())
                    + " shown but not counted.");
        }
        if (!conflicts.isEmpty()) {
            parts.add("Not counted, because readings disagree: "
                    + days(conflicts.stream().map(Point::on).collect(Collectors.toCollection(TreeSet::new)))
                    + ".");
        }
        if (!suspect.isEmpty()) {
            parts.add(Counted.inWords(suspect.size()) + " in doubt " + are(suspect.size()) + " counted: "
                    + days(new TreeSet<>(suspect)) + ".");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    /** The values day by day, for a sparkline; a gap for a day on which readings disagree. */
    public List<Optional<BigDecimal>> trend() {
        Map<LocalDate, Optional<BigDecimal>> days = new TreeMap<>();
        conflicts.forEach(point -> days.put(point.on(), Optional.empty()));
        counted.forEach(point -> days.put(point.on(), Optional.of(point.value())));
        return List.copyOf(days.values());
    }

    private boolean hasDay(LocalDate day) {
        return List.of(counted, wrong, conflicts).stream().flatMap(List::stream).anyMatch(point -> point.on()
                .equals(day));
    }

    /** The different values that readings of one quality give for a day. */
    private static List<Point> points(LocalDate day, List<Reading> readings, Quality quality) {
        return readings.stream()
                .filter(reading -> reading.quality() == quality)
                .map(reading -> reading.value().stripTrailingZeros())
                .collect(Collectors.toCollection(TreeSet<BigDecimal>::new))
                .stream()
                .map(value -> new Point(day, value))
                .toList();
    }

    private static String days(Set<LocalDate> days) {
        return days.stream().map(DateText::plain).collect(Collectors.joining(", "));
    }

    private static String are(int number) {
        return number == 1 ? "is" : "are";
    }
}
