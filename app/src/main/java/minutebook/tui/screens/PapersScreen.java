package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.PaperFiles;
import minutebook.change.RemovePaper;
import minutebook.domain.AgendaItem;
import minutebook.domain.Paper;
import minutebook.domain.PaperState;
import minutebook.domain.Theme;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Listing;
import minutebook.tui.parts.Passage;
import minutebook.view.PapersView;

/**
 * The papers of one item of an agenda, each with whether it is still what was linked, and its theme's highlight report.
 *
 * @param theme the theme of the item
 */
record PapersScreen(PapersView view, AgendaItem item, Optional<Theme> theme, Listing<Linked> rows, Cell answer)
        implements BoardScreen {
    private static final Columns COLUMNS = Columns.of(
            Column.of("", 4, 4, 3), Column.of("Paper", 16, 40, 5), Column.of("", 10, 13, 4), Column.of("", 10, 60, 1));

    /** A paper with what became of its file. */
    record Linked(Paper paper, PaperState state) {}

    static PapersScreen of(Minutebook book, AgendaItem item) {
        PapersView view = book.papers(item.meeting());
        Optional<Theme> theme = view.agenda().stream()
                .filter(row -> row.item().id().equals(item.id()))
                .flatMap(row -> row.theme().stream())
                .findFirst();
        return new PapersScreen(view, item, theme, Listing.of(linked(book, view, item)), Cell.of(""));
    }

    private static List<Linked> linked(Minutebook book, PapersView view, AgendaItem item) {
        return view.of(item.id()).stream()
                .map(paper -> new Linked(paper, PaperFiles.state(book, paper)))
                .toList();
    }

    @Override
    public String title() {
        return "Papers of item " + item.place() + ": " + item.title();
    }

    @Override
    public Step on(Key key) {
        if (key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (!key.types()) {
            return Step.stay(moved(key));
        }
        return switch (key.text()) {
            case "a" -> Step.ask(this, Request.open(this::linking));
            case "x" ->
                rows.chosen()
                        .map(row -> Step.ask(
                                this, Request.apply(new RemovePaper(row.paper().id()))))
                        .orElse(Step.stay(this));
            case "h" ->
                theme.map(about -> Step.open(
                                this,
                                HighlightForm.of(
                                        about,
                                        view.meeting(),
                                        view.highlight(about.id()).map(row -> row.report()))))
                        .orElse(Step.stay(saying(Cell.of("This item is about no theme."))));
            case "u" -> Step.ask(this, Request.undo());
            case "U" -> Step.ask(this, Request.redo());
            case "q" -> Step.back(this);
            default -> Step.stay(moved(key));
        };
    }

    private FormScreen linking(Minutebook shown) {
        String place = shown.isFromAfar()
                ? "An address that begins with https://; a file is linked on the host itself."
                : "A file’s path, or an address that begins with https://.";
        return FormScreen.of(
                        "A paper for item " + item.place(),
                        Form.of(
                                List.of(
                                        Field.text("title", "Title", ""),
                                        Field.text("at", "File or address", "").explained(place)),
                                values -> complaints(values)),
                        values -> (book, asker) -> Request.applyAndLeave(
                                        PaperFiles.link(book, item.id(), values.get("title"), values.get("at")))
                                .carryOut(book, asker))
                .keptAt("paper/" + item.id());
    }

    private static Map<String, String> complaints(Map<String, String> values) {
        Map<String, String> complaints = new LinkedHashMap<>();
        if (values.get("title").isBlank()) {
            complaints.put("title", "Give the paper a title.");
        }
        if (values.get("at").isBlank()) {
            complaints.put("at", "Say where it is.");
        }
        return complaints;
    }

    private PapersScreen moved(Key key) {
        return new PapersScreen(view, item, theme, rows.on(key), Cell.of(""));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of("a", "link a paper")
                        .writing()
                        .explained("Link a file or a web address; of a file it is kept what it held."),
                Hint.of("h", "highlight report")
                        .writing()
                        .explained("Write down what the lead of the item’s theme reports.")
                        .off(theme.isEmpty() ? "This item is about no theme." : ""),
                Hint.of("x", "remove").writing().off(rows.chosen().isEmpty() ? "No paper is linked yet." : ""),
                Hint.of("u", "undo").writing(),
                Hint.of("U", "redo").writing(),
                Hint.of("q", "back"),
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), "", answer, hints());
        int top = 0;
        for (Passage passage : said()) {
            top += passage.drawn(body.part(1, top, body.width() - 2, body.height() - top));
        }
        rows.draw(
                body.part(0, top, body.width(), body.height() - top),
                (row, one, chosen) -> COLUMNS.row(row.part(1, 0, row.width() - 2, 1), cells(one)));
    }

    private List<Passage> said() {
        List<Passage> passages = new ArrayList<>();
        theme.ifPresent(about -> passages.addAll(BriefPapers.highlight(view.highlight(about.id()), view.meeting())));
        if (rows.items().isEmpty()) {
            passages.add(Passage.of("No paper is linked to this item yet: a links one.", Style.NORMAL));
        }
        return passages;
    }

    private static List<Cell> cells(Linked row) {
        boolean wrong = row.state() == PaperState.CHANGED || row.state() == PaperState.MISSING;
        return List.of(
                new Cell(row.paper().late() ? "late" : "", Style.WARN),
                Cell.of(row.paper().title()),
                new Cell(row.state().word(), wrong ? Style.BAD : Style.MUTED),
                new Cell(row.paper().location(), Style.MUTED));
    }

    @Override
    public PapersScreen refreshed(Minutebook book) {
        PapersView fresh = book.papers(item.meeting());
        return new PapersScreen(
                fresh,
                item,
                theme,
                rows.with(linked(book, fresh, item), row -> row.paper().id()),
                answer);
    }

    @Override
    public PapersScreen saying(Cell sentence) {
        return new PapersScreen(view, item, theme, rows, sentence);
    }
}
