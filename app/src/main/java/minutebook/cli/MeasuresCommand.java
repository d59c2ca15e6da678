package minutebook.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.Board;
import minutebook.domain.Measure;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.statistics.MeasureStanding;
import minutebook.domain.statistics.Pace;
import minutebook.tui.parts.ChartStyle;
import minutebook.tui.parts.Sparkline;
import minutebook.view.MeasuresView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the measures, each with its latest reading, its trend and its pace. */
@Command(name = "measures", description = "Lists the measures: the latest reading, the trend, the pace.")
final class MeasuresCommand extends ViewCommand {
    private static final int TREND = 10;
    private static final List<Column> COLUMNS = List.of(
            new Column("measure", "Measure"),
            new Column("title", ""),
            new Column("outcome", ""),
            new Column("unit", ""),
            new Column("date", ""),
            new Column("latest", "Latest"),
            new Column("quality", ""),
            new Column("conflict", ""),
            new Column("target", "Target"),
            new Column("target_date", ""),
            new Column("trend", "Trend"),
            new Column("variation", "Variation"),
            new Column("pace", "Pace"),
            new Column("ratio", ""),
            new Column("forecast", ""));

    @Option(names = "--theme", paramLabel = "NUMBER", description = "Only the measures of that theme.")
    private Optional<String> theme = Optional.empty();

    @Option(names = "--off-pace", description = "Only those that will miss their target at this rate, or have.")
    private boolean offPace;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    MeasuresCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        Board board = root().board(book);
        MeasuresView view = book.measures(
                board, theme.map(number -> book.plan(board).theme(number).id()));
        new Listing(
                        COLUMNS,
                        view.rows().stream()
                                .filter(row ->
                                        !offPace || row.standing().headway().isOff())
                                .map(this::cells)
                                .toList())
                .print(host(), format);
        return 0;
    }

    private List<Object> cells(MeasuresView.Row row) {
        Measure measure = row.measure();
        MeasureStanding standing = row.standing();
        Optional<Pace> pace = standing.pace();
        List<Object> cells = new ArrayList<>();
        cells.add(measure.key());
        cells.add(measure.title());
        cells.add(row.outcome().ref());
        cells.add(measure.unit());
        cells.add(row.latest().stream().map(Reading::date).findFirst());
        cells.add(values(row));
        cells.add(row.latest().stream()
                .map(Reading::quality)
                .distinct()
                .map(Quality::word)
                .collect(Collectors.joining(" / ")));
        cells.add(standing.series().conflicts().stream().anyMatch(point -> row.latest().stream()
                .anyMatch(one -> one.date().equals(point.on()))));
        cells.add(measure.target().map(target -> format == ListFormat.TABLE ? measure.inWords(target) : plain(target)));
        cells.add(measure.targetDate());
        cells.add(trend(standing));
        cells.add(standing.variation().kind().word());
        cells.add(standing.headway().word());
        cells.add(pace.flatMap(Pace::ratio).map(MeasuresCommand::plain));
        cells.add(pace.flatMap(Pace::forecast));
        return cells;
    }

    /** Bars for people; for programs the values themselves. */
    private String trend(MeasureStanding standing) {
        List<Optional<BigDecimal>> values = standing.series().trend();
        return format == ListFormat.TABLE
                ? Sparkline.trend(values, TREND, ChartStyle.configured(host().environment()))
                : values.stream()
                        .map(value -> value.map(MeasuresCommand::plain).orElse("?"))
                        .collect(Collectors.joining(" "));
    }

    private String values(MeasuresView.Row row) {
        return row.latest().stream()
                .sorted(Comparator.comparing(Reading::value))
                .map(reading -> format == ListFormat.TABLE ? shown(row.measure(), reading) : plain(reading.value()))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static String shown(Measure measure, Reading reading) {
        String mark = reading.quality() == Quality.SOUND
                ? ""
                : " (" + reading.quality().word() + ")";
        return measure.inWords(reading.value()) + mark;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
