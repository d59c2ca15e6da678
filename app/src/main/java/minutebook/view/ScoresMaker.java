package minutebook.view;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import minutebook.domain.Board;
import minutebook.domain.Comparator;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.Reading;
import minutebook.domain.Rebase;
import minutebook.domain.Theme;
import minutebook.domain.statistics.ChartRules;
import minutebook.domain.statistics.MeasureStanding;
import minutebook.store.PlanQueries;

/** Gathers every measure of a board in full, from one reading of each table. */
final class ScoresMaker {
    private final Rows rows;
    private final Board board;
    private final Withheld withheld;
    private final LocalDate today;
    private final ChartRules rules;
    private final Map<String, List<Measure>> measures;
    private final Map<String, List<Reading>> readings;
    private final Map<String, List<Rebase>> rebases;
    private final Map<String, List<Comparator>> comparators;

    ScoresMaker(Rows rows, Board board, Withheld withheld, LocalDate today) {
        PlanQueries plan = rows.reader().plan();
        this.rows = rows;
        this.board = board;
        this.withheld = withheld;
        this.today = today;
        rules = ChartRules.of(plan.rules(board.id()));
        measures = plan.measuresOfBoard(board.id()).stream().collect(groupingBy(Measure::outcome));
        readings = withheld.told(plan.every(Reading.class, board.id())).stream()
                .filter(reading -> !reading.date().isAfter(today))
                .collect(groupingBy(Reading::measure));
        rebases = plan.rebasesOfBoard(board.id()).stream().collect(groupingBy(Rebase::measure));
        comparators = plan.every(Comparator.class, board.id()).stream().collect(groupingBy(Comparator::measure));
    }

    ThemeScore theme(Theme theme) {
        return new ThemeScore(
                theme,
                rows.reader().plan().outcomes(theme.id()).stream()
                        .map(outcome -> outcome(theme, outcome))
                        .toList());
    }

    private OutcomeScore outcome(Theme theme, Outcome outcome) {
        return new OutcomeScore(
                outcome,
                withheld.coversStatus(outcome),
                measures.getOrDefault(outcome.id(), List.of()).stream()
                        .map(measure -> measure(theme, outcome, measure))
                        .toList());
    }

    private MeasureView measure(Theme theme, Outcome outcome, Measure measure) {
        List<Reading> own = readings.getOrDefault(measure.id(), List.of());
        MeasureStanding standing = MeasureStanding.of(
                measure, own, rows.newLimits(rebases.getOrDefault(measure.id(), List.of()), withheld), rules, today);
        return new MeasureView(
                board,
                theme,
                outcome,
                measure,
                standing,
                MeasureView.shown(rows, standing, own),
                comparators.getOrDefault(measure.id(), List.of()),
                rows.get(Measure.class, measure.partner()),
                measure.partner()
                        .map(partner -> MeasureView.latest(readings.getOrDefault(partner, List.of())))
                        .orElse(List.of()));
    }
}
