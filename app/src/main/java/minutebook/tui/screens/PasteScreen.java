package minutebook.tui.screens;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.Minutebook;
import minutebook.change.AddReadings;
import minutebook.domain.Board;
import minutebook.domain.Measure;
import minutebook.domain.plan.PlanField;
import minutebook.domain.plan.PlanParts;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Listing;
import minutebook.tui.parts.Passage;
import minutebook.tui.screens.PastedReadings.Fate;

/**
 * Where rows of readings are pasted: each is shown with what would become of it, then Enter records all of them or none.
 *
 * @param measure the measure they are of; empty where each row names its own
 * @param text what was pasted last
 * @param pasted the text as it was read; empty while nobody has looked at it
 */
record PasteScreen(
        Board board,
        Optional<Measure> measure,
        String text,
        Optional<PastedReadings> pasted,
        Listing<Fate> fates,
        Cell answer)
        implements BoardScreen {
    private static final Columns COLUMNS =
            Columns.of(Column.of("Row", 4, 6, 2), Column.of("Reading", 16, 30, 1), Column.of("", 12, 46, 3));

    static PasteScreen of(Board board, Optional<Measure> measure) {
        return new PasteScreen(board, measure, "", Optional.empty(), Listing.of(List.of()), Cell.of(""));
    }

    private PasteScreen holding(String next) {
        return new PasteScreen(board, measure, next, Optional.empty(), Listing.of(List.of()), Cell.of(""));
    }

    @Override
    public String title() {
        return "Paste readings" + measure.map(one -> " of " + one.key()).orElse("");
    }

    @Override
    public Step on(Key key) {
        if (key.kind() == Key.Kind.PASTE) {
            return Step.ask(holding(key.text()), (Request)
                    (book, asker) -> Step.stay(holding(key.text()).read(book)));
        }
        if (key.equals(HalfTyped.AFRESH)) {
            return Step.stay(holding(""));
        }
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return Step.ask(this, (Request) (book, asker) -> left(book));
        }
        if (key.is(Key.Kind.ENTER)) {
            return Step.ask(this, (Request) (book, asker) -> entered(book));
        }
        return Step.stay(new PasteScreen(board, measure, text, pasted, fates.on(key), Cell.of("")));
    }

    private PasteScreen read(Minutebook book) {
        PastedReadings read = PastedReadings.of(book, board, measure, text);
        Cell said = new Cell(read.sentence(), read.canBeAdded() ? Style.STRONG : Style.WARN);
        return new PasteScreen(board, measure, text, Optional.of(read), Listing.of(read.fates()), said);
    }

    private Step entered(Minutebook book) {
        if (pasted.isEmpty()) {
            return Step.stay(read(book));
        }
        if (!pasted.get().canBeAdded()) {
            return Step.stay(saying(new Cell(pasted.get().sentence(), Style.ERROR)));
        }
        String said = book.apply(new AddReadings(board.id(), pasted.get().rows().values()));
        keep(book, "");
        return new Step(holding(""), new Request.LeaveSaying(said));
    }

    private Step left(Minutebook book) {
        keep(book, text);
        return text.isEmpty() ? Step.back(this) : new Step(this, new Request.LeaveSaying(HalfTyped.KEPT));
    }

    private void keep(Minutebook book, String kept) {
        book.drafts().keep(book.moment(), place(), kept);
    }

    private String place() {
        return FormScreen.DRAFTS + "paste/" + measure.map(Measure::id).orElse(board.id());
    }

    @Override
    public Optional<HalfTyped> halfTyped() {
        return Optional.of(new HalfTyped(place(), text));
    }

    @Override
    public PasteScreen resuming(String draft) {
        return holding(draft)
                .saying(Cell.of("This is what you had pasted: Enter looks at it again; Ctrl-G starts afresh."));
    }

    @Override
    public List<Hint> hints() {
        boolean isReady = pasted.filter(PastedReadings::canBeAdded).isPresent();
        return List.of(
                Hint.of(Key.of(Key.Kind.PASTE), "rows")
                        .explained("Paste rows of cells; pasting again takes their place."),
                Hint.of(Key.ENTER, isReady || text.isEmpty() ? "record all" : "look again")
                        .writing()
                        .explained("Records every row, or none.")
                        .off(text.isEmpty() ? "Paste the rows first." : ""),
                Hint.of(Key.DOWN, "next row"),
                Hint.of(HalfTyped.AFRESH, "start afresh").off(text.isEmpty() ? "Nothing has been pasted." : ""),
                Hint.of("q", "back"),
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Optional<Fate> chosen = fates.chosen();
        Cell whole = answer.text().isEmpty() ? chosen.map(PasteScreen::whole).orElse(answer) : answer;
        Surface body = Frame.draw(surface, title(), "", whole, hints());
        if (chosen.isEmpty()) {
            explain(body.part(1, body.height() > 12 ? 1 : 0, body.width() - 2, body.height()));
            return;
        }
        COLUMNS.heading(body.part(1, 0, body.width() - 2, 1));
        fates.draw(
                body.part(0, 1, body.width(), body.height() - 1),
                (row, fate, isChosen) -> COLUMNS.row(
                        row.part(1, 0, row.width() - 2, 1),
                        List.of(
                                Cell.of(String.valueOf(fate.row())),
                                Cell.of(fate.what()),
                                new Cell(fate.sentence(), style(fate)))));
    }

    private void explain(Surface room) {
        String order = PlanParts.READING.fields().stream()
                .map(PlanField::name)
                .skip(measure.isPresent() ? 1 : 0)
                .collect(Collectors.joining(", "));
        Passage.of(
                        "Paste rows from a spreadsheet here, a reading in each. What becomes of each row is shown before"
                                + " anything is recorded. The cells stand in the order " + order
                                + "; or in any order below a row with those names.",
                        Style.NORMAL)
                .drawn(room);
    }

    private static Cell whole(Fate fate) {
        return new Cell("Row " + fate.row() + ", " + fate.what() + ": " + fate.sentence(), style(fate));
    }

    private static Style style(Fate fate) {
        return switch (fate.kind()) {
            case ADDED -> Style.GOOD;
            case ODD -> Style.WARN;
            case WRONG -> Style.BAD;
        };
    }

    @Override
    public PasteScreen refreshed(Minutebook book) {
        return this;
    }

    @Override
    public PasteScreen saying(Cell sentence) {
        return new PasteScreen(board, measure, text, pasted, fates, sentence);
    }
}
