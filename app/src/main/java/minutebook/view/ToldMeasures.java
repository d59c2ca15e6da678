package minutebook.view;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import minutebook.domain.Board;
import minutebook.domain.Comparator;
import minutebook.domain.Measure;
import minutebook.domain.Reading;
import minutebook.domain.Rebase;
import minutebook.domain.statistics.ChartRules;
import minutebook.domain.statistics.MeasureStanding;
import minutebook.store.PlanQueries;

/** What papers tell of the measures of a board on a day, from one reading of each table. */
final class ToldMeasures {
    private final Rows rows;
    private final Withheld withheld;
    private final LocalDate today;
    private final ChartRules rules;
    private final List<Measure> measures;
    private final Map<String, List<Reading>> readings;
    private final Map<String, List<Rebase>> rebases;
    private final Map<String, List<Comparator>> comparators;

    ToldMeasures(Rows rows, Board board, Withheld withheld, LocalDate today) {
        PlanQueries plan = rows.reader().plan();
        this.rows = rows;
        this.withheld = withheld;
        this.today = today;
        rules = ChartRules.of(plan.rules(board.id()));
        measures = plan.measuresOfBoard(board.id());
        readings = withheld.told(plan.every(Reading.class, board.id())).stream()
                .filter(reading -> !reading.date().isAfter(today))
                .collect(groupingBy(Reading::measure));
        rebases = plan.rebasesOfBoard(board.id()).stream().collect(groupingBy(Rebase::measure));
        comparators = plan.every(Comparator.class, board.id()).stream().collect(groupingBy(Comparator::measure));
    }

    /** Those in use, in the order of the plan. */
    List<Measure> all() {
        return measures;
    }

    /**
     * Those for days up to today, oldest first.
     *
     * @param measure its id
     */
    List<Reading> readings(String measure) {
        return readings.getOrDefault(measure, List.of());
    }

    List<Comparator> comparators(Measure measure) {
        return comparators.getOrDefault(measure.id(), List.of());
    }

    MeasureStanding standing(Measure measure) {
        return MeasureStanding.of(
                measure,
                readings(measure.id()),
                rows.newLimits(rebases.getOrDefault(measure.id(), List.of()), withheld),
                rules,
                today);
    }
}
