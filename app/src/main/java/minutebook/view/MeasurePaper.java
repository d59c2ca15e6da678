package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.Board;
import minutebook.domain.Comparator;
import minutebook.domain.Measure;
import minutebook.domain.Reading;
import minutebook.domain.Rebase;
import minutebook.domain.Source;
import minutebook.domain.statistics.ChartRules;
import minutebook.domain.statistics.MeasureStanding;
import minutebook.store.PlanQueries;

/**
 * A measure as papers about the plan print it.
 *
 * @param baselineSource the source that gave its baseline
 * @param baselineReading the reading that says the same of the same day as the baseline, with how far it can be believed
 * @param latest the readings for the latest day; more than one when they disagree
 * @param partner the measure of quality that goes with it
 */
public record MeasurePaper(
        Measure measure,
        Optional<Source> baselineSource,
        Optional<Reading> baselineReading,
        List<ReadingRow> latest,
        List<Comparator> comparators,
        Optional<Measure> partner,
        MeasureStanding standing) {
    public MeasurePaper {
        latest = List.copyOf(latest);
        comparators = List.copyOf(comparators);
    }

    /** Every measure of a board by its id, by the readings that are told. */
    static Map<String, MeasurePaper> of(Rows rows, Board board, Withheld withheld, LocalDate today) {
        PlanQueries plan = rows.reader().plan();
        ChartRules rules = ChartRules.of(plan.rules(board.id()));
        Map<String, List<Reading>> readings = withheld.told(plan.every(Reading.class, board.id())).stream()
                .filter(reading -> !reading.date().isAfter(today))
                .collect(Collectors.groupingBy(Reading::measure));
        Map<String, List<Rebase>> rebases =
                plan.rebasesOfBoard(board.id()).stream().collect(Collectors.groupingBy(Rebase::measure));
        Map<String, List<Comparator>> comparators =
                plan.every(Comparator.class, board.id()).stream().collect(Collectors.groupingBy(Comparator::measure));
        return plan.measuresOfBoard(board.id()).stream().collect(Collectors.toMap(Measure::id, measure -> {
            List<Reading> own = readings.getOrDefault(measure.id(), List.of());
            return new MeasurePaper(
                    measure,
                    rows.get(Source.class, measure.baselineSource()),
                    own.stream().filter(reading -> isBaseline(measure, reading)).findFirst(),
                    MeasureView.latest(own).stream().map(rows::reading).toList(),
                    comparators.getOrDefault(measure.id(), List.of()),
                    rows.get(Measure.class, measure.partner()),
                    MeasureStanding.of(
                            measure,
                            own,
                            rows.newLimits(rebases.getOrDefault(measure.id(), List.of()), withheld),
                            rules,
                            today));
        }));
    }

    private static boolean isBaseline(Measure measure, Reading reading) {
        return measure.baselineDate().filter(reading.date()::equals).isPresent()
                && measure.baseline()
                        .filter(value -> value.compareTo(reading.value()) == 0)
                        .isPresent();
    }
}
