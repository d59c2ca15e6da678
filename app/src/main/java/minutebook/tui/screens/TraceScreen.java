package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.Minutebook;
import minutebook.domain.Board;
import minutebook.domain.Outcome;
import minutebook.domain.Words;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.Text;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Listing;
import minutebook.tui.parts.Passage;
import minutebook.view.FindingTrace;
import minutebook.view.OutcomeTrace;
import minutebook.view.RecommendationTrace;
import minutebook.view.TraceChain;
import minutebook.view.TraceView;

/** How the plan hangs together: recommendations, outcomes, findings or what is uncovered, each opening its whole chain. */
record TraceScreen(TraceView view, Side side, Listing<TraceScreen.Line> rows, Cell answer) implements BoardScreen {
    private static final Columns COLUMNS = Columns.of(
            Column.of("No.", 7, 20, 4), Column.of("In words", 20, 60, 3), Column.of("Stands with", 12, 34, 1));

    /** From which side the plan is looked at. */
    enum Side {
        RECOMMENDATIONS("recommendations"),
        OUTCOMES("outcomes"),
        FINDINGS("findings"),
        UNCOVERED("what is uncovered");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        Side next() {
            return switch (this) {
                case RECOMMENDATIONS -> OUTCOMES;
                case OUTCOMES -> FINDINGS;
                case FINDINGS -> UNCOVERED;
                case UNCOVERED -> RECOMMENDATIONS;
            };
        }
    }

    /** A line of the list, with the chain that it opens. */
    record Line(Cell name, String text, Cell with, List<TraceChain.Line> chain) {}

    static TraceScreen of(Minutebook book, Board board) {
        return of(book, board, Side.RECOMMENDATIONS);
    }

    private static TraceScreen of(Minutebook book, Board board, Side side) {
        TraceView view = book.trace(board);
        return new TraceScreen(view, side, Listing.of(lines(view, side, book)), Cell.of(""));
    }

    private static List<Line> lines(TraceView view, Side side, Minutebook book) {
        LocalDate today = book.moment().today();
        return switch (side) {
            case RECOMMENDATIONS ->
                view.recommendations().stream()
                        .map(one -> recommendation(one, TraceChain.of(view, one, today)))
                        .toList();
            case OUTCOMES ->
                view.outcomes().stream()
                        .map(one -> outcome(one, TraceChain.of(view, one, today)))
                        .toList();
            case FINDINGS ->
                view.findings().stream()
                        .map(one -> finding(one, TraceChain.of(view, one, today)))
                        .toList();
            case UNCOVERED ->
                view.uncovered().stream().flatMap(TraceScreen::uncovered).toList();
        };
    }

    private static Line recommendation(RecommendationTrace one, List<TraceChain.Line> chain) {
        String outcomes = one.outcomes().stream().map(Outcome::ref).collect(Collectors.joining(", "));
        Cell with = one.isCovered() ? Cell.of("outcome " + outcomes) : new Cell("no outcome", Style.WARN);
        boolean flagged = !one.oddities().isEmpty();
        return new Line(
                new Cell(one.key() + (flagged ? " !" : ""), flagged ? Style.WARN : Style.STRONG),
                one.recommendation().text(),
                with,
                chain);
    }

    private static Line outcome(OutcomeTrace one, List<TraceChain.Line> chain) {
        int evidence = one.evidence().size();
        Cell with = evidence == 0
                ? new Cell("no evidence", Style.WARN)
                : Cell.of(evidence + (evidence == 1 ? " piece" : " pieces") + " of evidence");
        return new Line(
                new Cell(
                        one.outcome().ref() + " "
                                + Shown.brag(one.outcome().status()).text(),
                        Shown.style(one.outcome().status())),
                one.outcome().statement(),
                with,
                chain);
    }

    private static Line finding(FindingTrace one, List<TraceChain.Line> chain) {
        String cited = one.cited().stream().map(other -> other.number()).collect(Collectors.joining(", "));
        Cell with = !one.isCovered()
                ? new Cell("nobody cites it", Style.WARN)
                : Cell.of(cited.isEmpty() ? "answered by an outcome" : "recommendation " + cited);
        return new Line(new Cell(one.key(), Style.STRONG), one.finding().summary(), with, chain);
    }

    private static Stream<Line> uncovered(TraceView.Uncovered gap) {
        boolean none = gap.all().isEmpty();
        Line head = new Line(
                new Cell(gap.all().size() + " of " + gap.of(), none ? Style.GOOD : Style.WARN),
                gap.what(),
                Cell.of(""),
                List.of());
        return Stream.concat(
                Stream.of(head),
                gap.all().stream()
                        .map(one -> new Line(
                                new Cell("  " + one.key(), Style.STRONG), one.text(), Cell.of(""), List.of())));
    }

    @Override
    public String title() {
        return "Trace: " + side.words;
    }

    @Override
    public Step on(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (key.equals(AsKnown.HINT.key())) {
            return Step.open(this, AsKnown.form());
        }
        if (key.is(Key.Kind.TAB)) {
            return Step.ask(this, Request.become((book, asker) -> of(book, view.board(), side.next())));
        }
        if (key.is(Key.Kind.ENTER)) {
            return rows.chosen()
                    .filter(line -> !line.chain().isEmpty())
                    .map(this::opened)
                    .orElse(Step.stay(this));
        }
        return Step.stay(new TraceScreen(view, side, rows.on(key), Cell.of("")));
    }

    private Step opened(Line line) {
        List<Passage> passages = line.chain().stream()
                .map(link -> new Passage(
                        2 * link.depth(),
                        new Cell(link.name(), link.depth() == 0 ? Style.HEADING : Style.MUTED),
                        Cell.of(Words.line(link.text()))))
                .toList();
        return Step.open(this, PassagesScreen.of(line.chain().get(0).name(), passages));
    }

    @Override
    public List<Hint> hints() {
        String noChain = rows.chosen().filter(line -> !line.chain().isEmpty()).isPresent()
                ? ""
                : "Tab back to the lists to open one with its chain.";
        return List.of(
                Hint.of(Key.TAB, side.next().words).explained("Look at the plan from another side."),
                Hint.of(Key.ENTER, "whole chain")
                        .explained("Everything that it rests on, and everything done for it.")
                        .off(noChain),
                Hint.of("q", "back"),
                AsKnown.HINT,
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body =
                Frame.draw(surface, title(), count(), answer.text().isEmpty() ? whole(surface) : answer, hints());
        Optional<Line> none = rows.chosen();
        if (none.isEmpty()) {
            Passage.of("There are none on this board yet.", Style.NORMAL).drawn(body.part(1, 1, body.width() - 2, 2));
            return;
        }
        COLUMNS.heading(body.part(1, 0, body.width() - 2, 1));
        rows.draw(
                body.part(0, 1, body.width(), body.height() - 1),
                (row, line, chosen) -> COLUMNS.row(
                        row.part(1, 0, row.width() - 2, 1),
                        List.of(line.name(), Cell.of(Words.line(line.text())), line.with())));
    }

    /** The chosen line in full, where its column is too narrow for it. */
    private Cell whole(Surface surface) {
        int room = COLUMNS.widths(surface.width() - 2).get(1);
        return rows.chosen()
                .filter(line -> Text.width(line.text()) > room)
                .map(line -> Cell.of(Words.line(line.text())))
                .orElse(Cell.of(""));
    }

    private String count() {
        return switch (side) {
            case RECOMMENDATIONS -> String.valueOf(view.recommendations().size());
            case OUTCOMES -> String.valueOf(view.outcomes().size());
            case FINDINGS -> String.valueOf(view.findings().size());
            case UNCOVERED -> "";
        };
    }

    @Override
    public TraceScreen refreshed(Minutebook book) {
        TraceView fresh = book.trace(view.board());
        return new TraceScreen(fresh, side, rows.with(lines(fresh, side, book)), answer);
    }

    @Override
    public TraceScreen saying(Cell sentence) {
        return new TraceScreen(view, side, rows, sentence);
    }
}
