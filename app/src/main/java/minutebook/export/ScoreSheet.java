package minutebook.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import minutebook.domain.Measure;
import minutebook.domain.Reading;
import minutebook.domain.statistics.MeasureStanding;
import minutebook.domain.statistics.Pace;
import minutebook.view.MeasureReading;
import minutebook.view.MeasureView;
import minutebook.view.OutcomeScore;
import minutebook.view.ScorecardView;
import minutebook.view.ThemeScore;

/** The scorecard for spreadsheets and scripts: one row for each measure. */
final class ScoreSheet {
    private static final List<Sheet.Column> COLUMNS = List.of(
            Sheet.Column.text("theme"),
            Sheet.Column.text("outcome"),
            Sheet.Column.text("status"),
            Sheet.Column.text("status_reason"),
            Sheet.Column.text("measure"),
            Sheet.Column.text("title"),
            Sheet.Column.text("unit"),
            Sheet.Column.text("better"),
            Sheet.Column.number("baseline"),
            Sheet.Column.date("baseline_date"),
            Sheet.Column.number("latest"),
            Sheet.Column.date("latest_date"),
            Sheet.Column.text("latest_quality"),
            Sheet.Column.text("latest_why"),
            Sheet.Column.text("latest_disagree"),
            Sheet.Column.number("target"),
            Sheet.Column.date("target_date"),
            Sheet.Column.text("progress"),
            Sheet.Column.number("pace"),
            Sheet.Column.date("forecast"),
            Sheet.Column.text("signal"),
            Sheet.Column.text("compared_with"),
            Sheet.Column.number("readings"),
            Sheet.Column.number("suspect"),
            Sheet.Column.number("known_wrong"));

    private ScoreSheet() {}

    static Sheet of(ScorecardView view) {
        return new Sheet(
                "Measures",
                COLUMNS,
                view.themes().stream()
                        .flatMap(theme -> theme.outcomes().stream().flatMap(outcome -> outcome.measures().stream()
                                .map(measure -> row(theme, outcome, measure))))
                        .toList());
    }

    private static List<String> row(ThemeScore theme, OutcomeScore score, MeasureView view) {
        Measure measure = view.measure();
        MeasureStanding standing = view.standing();
        List<MeasureReading> latest = ScoreTable.latestDay(view);
        boolean disagree = latest.stream().anyMatch(MeasureReading::conflicts);
        Tally tally = Tally.of(List.of(view));
        return List.of(
                theme.theme().number() + " " + theme.theme().title(),
                score.outcome().ref(),
                score.isStatusPrivate() ? "" : score.outcome().status().word(),
                score.isStatusPrivate() ? "" : score.outcome().statusReason(),
                measure.key(),
                measure.title(),
                measure.unit(),
                measure.better().map(better -> better.word()).orElse(""),
                number(measure.baseline()),
                day(measure.baselineDate()),
                disagree
                        ? ""
                        : number(latest.stream()
                                .map(MeasureReading::row)
                                .map(row -> row.reading().value())
                                .findFirst()),
                day(latest.stream().map(one -> one.row().reading().date()).findFirst()),
                each(latest, reading -> reading.quality().word()),
                each(latest, Reading::why),
                disagree ? "yes" : "no",
                number(measure.target()),
                day(measure.targetDate()),
                Tally.Progress.of(view).word(),
                number(standing.pace().flatMap(Pace::ratio)),
                day(standing.pace().flatMap(Pace::forecast)),
                ScoreTable.signal(standing.variation()),
                view.comparators().stream()
                        .map(one -> ScoreTable.compared(measure, one))
                        .collect(Collectors.joining("; ")),
                String.valueOf(view.readings().size()),
                String.valueOf(tally.suspect()),
                String.valueOf(tally.wrong()));
    }

    private static String each(List<MeasureReading> readings, Function<Reading, String> said) {
        return readings.stream()
                .map(one -> said.apply(one.row().reading()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(one -> one.stripTrailingZeros().toPlainString()).orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
