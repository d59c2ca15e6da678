package minutebook.view;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Board;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.Reading;
import minutebook.domain.Rebase;
import minutebook.domain.Theme;
import minutebook.domain.statistics.ChartRules;
import minutebook.domain.statistics.MeasureStanding;
import minutebook.store.PlanQueries;
import minutebook.store.Reader;

/** The measures of a board or of one of its themes, each with where it stands, from one reading of each table. */
public record MeasuresView(Board board, Optional<Theme> theme, List<Row> rows) {
    public MeasuresView {
        rows = List.copyOf(rows);
    }

    /**
     * A measure of the list.
     *
     * @param latest the readings for the latest day; more than one when they disagree
     */
    public record Row(Outcome outcome, MeasureStanding standing, List<Reading> latest) {
        public Row {
            latest = List.copyOf(latest);
        }

        public Measure measure() {
            return standing.measure();
        }
    }

    /**
     * What is listed of a board.
     *
     * @param theme the id of the theme; empty for the whole board
     */
    public static MeasuresView of(Reader reader, Board board, Optional<String> theme, LocalDate today) {
        PlanQueries plan = reader.plan();
        Rows rows = new Rows(reader);
        List<Measure> measures = theme.map(plan::measuresOfTheme).orElseGet(() -> plan.measuresOfBoard(board.id()));
        Map<String, Outcome> outcomes = new HashMap<>();
        plan.outcomesOfBoard(board.id()).forEach(outcome -> outcomes.put(outcome.id(), outcome));
        List<Reading> all = theme.map(id -> plan.readingsOfTheme(id, today))
                .orElseGet(() -> plan.every(Reading.class, board.id()).stream()
                        .filter(reading -> !reading.date().isAfter(today))
                        .toList());
        Map<String, List<Reading>> readings = all.stream().collect(groupingBy(Reading::measure));
        Map<String, List<Rebase>> rebases =
                plan.rebasesOfBoard(board.id()).stream().collect(groupingBy(Rebase::measure));
        ChartRules rules = ChartRules.of(plan.rules(board.id()));
        return new MeasuresView(
                board,
                rows.get(Theme.class, theme),
                measures.stream()
                        .filter(measure -> outcomes.containsKey(measure.outcome()))
                        .map(measure -> {
                            List<Reading> own = readings.getOrDefault(measure.id(), List.of());
                            return new Row(
                                    outcomes.get(measure.outcome()),
                                    MeasureStanding.of(
                                            measure,
                                            own,
                                            rows.newLimits(rebases.getOrDefault(measure.id(), List.of())),
                                            rules,
                                            today),
                                    MeasureView.latest(own));
                        })
                        .toList());
    }
}
