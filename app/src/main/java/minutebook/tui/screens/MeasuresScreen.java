package minutebook.tui.screens;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.Minutebook;
import minutebook.domain.Board;
import minutebook.domain.Measure;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.Theme;
import minutebook.domain.statistics.Headway;
import minutebook.domain.statistics.Variation;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.ChartStyle;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Listing;
import minutebook.tui.parts.Passage;
import minutebook.tui.parts.Sparkline;
import minutebook.view.MeasureWords;
import minutebook.view.MeasuresView;

/**
 * The measures of a theme or of the whole board, a line each, with the way they have gone.
 *
 * @param offPace whether only those are listed that will miss their target, or did
 */
record MeasuresScreen(MeasuresView view, boolean offPace, Listing<MeasuresScreen.Line> rows, Cell answer)
        implements BoardScreen {
    private static final int TREND = 8;
    private static final Columns COLUMNS = Columns.of(
            Column.of("Measure", 14, 24, 10),
            Column.of("Latest", 8, 12, 9),
            Column.of("Target", 8, 10, 7),
            Column.of("Trend", TREND, TREND, 5),
            Column.of("Variation", 17, 17, 4),
            Column.of("Pace", 9, 10, 8),
            Column.of("In words", 24, 60, 1));

    /** A measure with its variation and its headway, which are worked out once. */
    record Line(MeasuresView.Row row, Variation variation, Headway headway) {}

    static MeasuresScreen of(Minutebook book, Board board, Optional<String> theme) {
        MeasuresView view = book.measures(board, theme);
        return new MeasuresScreen(view, false, Listing.of(lines(view, false)), Cell.of(""));
    }

    private static List<Line> lines(MeasuresView view, boolean offPace) {
        return view.rows().stream()
                .map(row ->
                        new Line(row, row.standing().variation(), row.standing().headway()))
                .filter(line -> !offPace || line.headway().isOff())
                .toList();
    }

    @Override
    public String title() {
        String of = view.theme().map(theme -> " of theme " + theme.number()).orElse("");
        return offPace ? "Measures" + of + " that are off pace" : "Measures" + of;
    }

    @Override
    public Step on(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (key.equals(AsKnown.HINT.key())) {
            return Step.open(this, AsKnown.form());
        }
        if (key.is("o")) {
            return Step.stay(new MeasuresScreen(view, !offPace, Listing.of(lines(view, !offPace)), Cell.of("")));
        }
        if (key.is("p")) {
            return Step.open(this, PasteScreen.of(view.board(), Optional.empty()));
        }
        if (key.is(Key.Kind.ENTER)) {
            return rows.chosen()
                    .map(line -> Step.ask(
                            this,
                            Request.open(book -> MeasureScreen.of(
                                    book, view.board(), line.row().measure().id()))))
                    .orElse(Step.stay(this));
        }
        return Step.stay(new MeasuresScreen(view, offPace, rows.on(key), Cell.of("")));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of(Key.ENTER, "chart")
                        .explained(
                                "Open the chosen measure with its chart. In the list ? is a value in doubt, x one known wrong.")
                        .off(rows.chosen().isEmpty() ? "No measure is listed." : ""),
                Hint.of("o", offPace ? "all" : "off pace")
                        .explained("List only measures that will miss their target or have, or all of them again."),
                Hint.of("p", "paste readings")
                        .writing()
                        .explained("Paste rows from a spreadsheet, each with its measure's key."),
                Hint.of("q", "back"),
                AsKnown.HINT,
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Cell said = answer.text().isEmpty()
                ? rows.chosen().map(MeasuresScreen::whole).orElse(answer)
                : answer;
        Surface body = Frame.draw(surface, title(), String.valueOf(rows.items().size()), said, hints());
        if (rows.chosen().isEmpty()) {
            Passage.of(
                            offPace
                                    ? "No measure is off its pace. o lists them all."
                                    : "The plan has no measures here.",
                            Style.NORMAL)
                    .drawn(body.part(1, 0, body.width() - 2, body.height()));
            return;
        }
        COLUMNS.heading(body.part(1, 0, body.width() - 2, 1));
        rows.draw(
                body.part(0, 1, body.width(), body.height() - 1),
                (row, line, chosen) -> COLUMNS.row(row.part(1, 0, row.width() - 2, 1), cells(line, row)));
    }

    private static List<Cell> cells(Line line, Surface row) {
        Measure measure = line.row().measure();
        return List.of(
                new Cell(measure.key(), Style.STRONG),
                latest(line.row()),
                Cell.of(measure.target().map(measure::inWords).orElse("none")),
                Cell.of(Sparkline.trend(line.row().standing().series().trend(), TREND, ChartStyle.of(row))),
                new Cell(line.variation().kind().word(), style(line.variation().kind())),
                new Cell(line.headway().word(), style(line.headway())),
                Cell.of(measure.title()));
    }

    /** The values of the latest day; ? marks one in doubt, x one that is known to be wrong. */
    private static Cell latest(MeasuresView.Row row) {
        boolean doubtful = row.latest().size() > 1
                || row.latest().stream().anyMatch(reading -> reading.quality() != Quality.SOUND);
        String values = row.latest().stream()
                .sorted(Comparator.comparing(Reading::value))
                .map(reading -> row.measure().inWords(reading.value()) + mark(reading))
                .distinct()
                .collect(Collectors.joining("/"));
        return new Cell(values.isEmpty() ? "none" : values, doubtful ? Style.WARN : Style.NORMAL);
    }

    private static String mark(Reading reading) {
        return switch (reading.quality()) {
            case SOUND -> "";
            case SUSPECT -> "?";
            case KNOWN_WRONG -> "x";
        };
    }

    private static Style style(Variation.Kind kind) {
        return switch (kind) {
            case IMPROVEMENT -> Style.GOOD;
            case CONCERN -> Style.BAD;
            case CHANGE -> Style.STRONG;
            case COMMON_CAUSE -> Style.NORMAL;
            case NO_TREND, COMPARISON -> Style.MUTED;
        };
    }

    private static Style style(Headway headway) {
        return switch (headway) {
            case MET, ON_PACE -> Style.GOOD;
            case OFF_PACE, NO_NEARER, OVERDUE -> Style.BAD;
            case NO_DAY -> Style.NORMAL;
            case DISPUTED -> Style.WARN;
            case NO_TARGET, TOO_FEW -> Style.MUTED;
        };
    }

    /** The chosen measure in words: its title and how it gets on. */
    private static Cell whole(Line line) {
        return Cell.of(line.row().measure().title() + ". "
                + MeasureWords.pace(line.row().standing()));
    }

    @Override
    public MeasuresScreen refreshed(Minutebook book) {
        MeasuresView fresh = book.measures(view.board(), view.theme().map(Theme::id));
        return new MeasuresScreen(
                fresh,
                offPace,
                rows.with(lines(fresh, offPace), line -> line.row().measure().id()),
                answer);
    }

    @Override
    public MeasuresScreen saying(Cell sentence) {
        return new MeasuresScreen(view, offPace, rows, sentence);
    }
}
