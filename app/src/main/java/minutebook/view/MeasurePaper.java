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
import minutebook.domain.Source;
import minutebook.domain.statistics.MeasureStanding;

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
        ToldMeasures told = new ToldMeasures(rows, board, withheld, today);
        return told.all().stream().collect(Collectors.toMap(Measure::id, measure -> of(rows, told, measure)));
    }

    private static MeasurePaper of(Rows rows, ToldMeasures told, Measure measure) {
        List<Reading> own = told.readings(measure.id());
        return new MeasurePaper(
                measure,
                rows.get(Source.class, measure.baselineSource()),
                own.stream().filter(reading -> isBaseline(measure, reading)).findFirst(),
                MeasureView.latest(own).stream().map(rows::reading).toList(),
                told.comparators(measure),
                rows.get(Measure.class, measure.partner()),
                told.standing(measure));
    }

    private static boolean isBaseline(Measure measure, Reading reading) {
        return measure.baselineDate().filter(reading.date()::equals).isPresent()
                && measure.baseline()
                        .filter(value -> value.compareTo(reading.value()) == 0)
                        .isPresent();
    }
}
