package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Board;
import minutebook.domain.Comparator;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.Reading;
import minutebook.domain.Refused;
import minutebook.domain.Theme;
import minutebook.domain.statistics.ChartRules;
import minutebook.domain.statistics.Distance;
import minutebook.domain.statistics.MeasureStanding;
import minutebook.store.Reader;

/**
 * One measure in full: every reading with where it came from, its chart, and what the two say.
 *
 * @param standing its statistics as of today
 * @param readings those for days up to today, oldest first
 * @param partner the measure of quality that goes with it
 * @param partnerReadings the partner's readings for its latest day
 */
public record MeasureView(
        Board board,
        Theme theme,
        Outcome outcome,
        Measure measure,
        MeasureStanding standing,
        List<MeasureReading> readings,
        List<Comparator> comparators,
        Optional<Measure> partner,
        List<Reading> partnerReadings) {
    public MeasureView {
        readings = List.copyOf(readings);
        comparators = List.copyOf(comparators);
        partnerReadings = List.copyOf(partnerReadings);
    }

    /** The board's measure of that key or id. */
    public static MeasureView of(Reader reader, Board board, String named, LocalDate today) {
        Rows rows = new Rows(reader);
        Measure measure = find(reader, board, named);
        Outcome outcome = rows.get(Outcome.class, measure.outcome());
        List<Reading> readings = reader.plan().readingsOf(measure.id(), today);
        ChartRules rules = ChartRules.of(reader.plan().rules(board.id()));
        MeasureStanding standing = MeasureStanding.of(
                measure, readings, rows.newLimits(reader.plan().rebases(measure.id())), rules, today);
        Optional<Measure> partner = rows.get(Measure.class, measure.partner());
        return new MeasureView(
                board,
                rows.get(Theme.class, outcome.theme()),
                outcome,
                measure,
                standing,
                shown(rows, standing, readings),
                reader.plan().comparators(measure.id()),
                partner,
                partner.map(one -> latest(reader.plan().readingsOf(one.id(), today)))
                        .orElse(List.of()));
    }

    private static Measure find(Reader reader, Board board, String named) {
        List<Measure> measures = reader.plan().every(Measure.class, board.id());
        return measures.stream()
                .filter(one -> one.id().equals(named))
                .findFirst()
                .or(() -> measures.stream()
                        .filter(one -> one.key().equalsIgnoreCase(named.strip()))
                        .min((one, other) -> Boolean.compare(one.isRetired(), other.isRetired())))
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "There is no such measure: “minutebook measures” lists those there are, by their keys."));
    }

    /** Readings as they are shown in full. */
    static List<MeasureReading> shown(Rows rows, MeasureStanding standing, List<Reading> readings) {
        return readings.stream()
                .map(reading -> new MeasureReading(rows.reading(reading), conflicts(standing, reading)))
                .toList();
    }

    private static boolean conflicts(MeasureStanding standing, Reading reading) {
        return standing.series().conflicts().stream()
                .anyMatch(point ->
                        point.on().equals(reading.date()) && point.value().compareTo(reading.value()) == 0);
    }

    /** The readings for the latest day. */
    static List<Reading> latest(List<Reading> readings) {
        return readings.isEmpty()
                ? List.of()
                : readings.stream()
                        .filter(reading -> reading.date()
                                .equals(readings.get(readings.size() - 1).date()))
                        .toList();
    }

    /** How far the latest reading that counts is from each comparator; empty where no way is the better one. */
    public List<Distance> distances() {
        return standing.latest()
                .flatMap(latest -> measure.better().map(better -> comparators.stream()
                        .map(comparator -> Distance.of(latest.value(), comparator, better))
                        .toList()))
                .orElse(List.of());
    }
}
