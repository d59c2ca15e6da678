package minutebook.view;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import minutebook.domain.Board;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.Theme;
import minutebook.domain.statistics.MeasureStanding;

/** Gathers every measure of a board in full, as papers tell it. */
final class ScoresMaker {
    private final Rows rows;
    private final Board board;
    private final Withheld withheld;
    private final ToldMeasures told;
    private final Map<String, List<Measure>> measures;

    ScoresMaker(Rows rows, Board board, Withheld withheld, LocalDate today) {
        this.rows = rows;
        this.board = board;
        this.withheld = withheld;
        told = new ToldMeasures(rows, board, withheld, today);
        measures = told.all().stream().collect(groupingBy(Measure::outcome));
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
        MeasureStanding standing = told.standing(measure);
        return new MeasureView(
                board,
                theme,
                outcome,
                measure,
                standing,
                MeasureView.shown(rows, standing, told.readings(measure.id())),
                told.comparators(measure),
                rows.get(Measure.class, measure.partner()),
                measure.partner()
                        .map(partner -> MeasureView.latest(told.readings(partner)))
                        .orElse(List.of()));
    }
}
