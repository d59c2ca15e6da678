package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import minutebook.Minutebook;
import minutebook.change.AddTemplateItem;
import minutebook.change.MoveTemplateItem;
import minutebook.change.RemoveTemplateItem;
import minutebook.domain.Board;
import minutebook.domain.ItemKind;
import minutebook.domain.Part;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.TemplateItem;
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

/** The items that the board's agendas have by themselves. */
record TemplateScreen(Board board, Plan plan, Listing<TemplateItem> rows, Cell answer) implements BoardScreen {
    private static final Columns COLUMNS = Columns.of(
            new Column("", 2, 3, 5, true),
            Column.of("Item", 12, 32, 4),
            new Column("Min", 3, 4, 3, true),
            Column.of("", 14, 20, 2),
            Column.of("", 10, 28, 1));

    static TemplateScreen of(Minutebook book, Board board) {
        return new TemplateScreen(board, book.plan(board), Listing.of(items(book, board)), Cell.of(""));
    }

    private static List<TemplateItem> items(Minutebook book, Board board) {
        return book.forward(board, 0).template();
    }

    @Override
    public String title() {
        return "Agenda template";
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
            case "a" -> Step.open(this, adding());
            case "x" -> onChosen(item -> Step.ask(this, Request.apply(new RemoveTemplateItem(item.id()))));
            case "K" -> move(-1);
            case "J" -> move(1);
            case "u" -> Step.ask(this, Request.undo());
            case "U" -> Step.ask(this, Request.redo());
            case "q" -> Step.back(this);
            default -> Step.stay(moved(key));
        };
    }

    private Step onChosen(Function<TemplateItem, Step> deed) {
        return rows.chosen().map(deed).orElse(Step.stay(this));
    }

    private Step move(int by) {
        return onChosen(item -> Step.ask(this, Request.apply(new MoveTemplateItem(item.id(), by))));
    }

    private FormScreen adding() {
        List<Field> fields = ItemForm.fields(plan, "", Optional.empty(), "", "10");
        fields.add(1, kinds());
        fields.add(
                Field.choice("part", "Taken in", Part.PART_1.word(), List.of(Part.PART_1.word(), Part.PART_2.word())));
        return FormScreen.of(
                        "An item for every agenda",
                        Form.of(fields, values -> ItemForm.complaints(values, plan)),
                        values -> Request.applyAndLeave(new AddTemplateItem(
                                board.id(),
                                values.get("title"),
                                kind(values),
                                ItemForm.theme(values, plan),
                                ItemForm.presenter(values, plan),
                                ItemForm.minutes(values),
                                values.get("part").equals(Part.PART_2.word()) ? Part.PART_2 : Part.PART_1)))
                .keptAt("template/" + board.id());
    }

    private static Field kinds() {
        List<String> words = new ArrayList<>(
                Arrays.stream(ItemKind.values()).map(ItemKind::word).toList());
        return Field.choice("kind", "Kind", ItemKind.DISCUSSION.word(), words)
                .explained("A theme item about none of them stands for the themes whose turn it is.");
    }

    private static ItemKind kind(Map<String, String> values) {
        return Arrays.stream(ItemKind.values())
                .filter(kind -> kind.word().equals(values.get("kind")))
                .findFirst()
                .orElse(ItemKind.DISCUSSION);
    }

    private TemplateScreen moved(Key key) {
        return new TemplateScreen(board, plan, rows.on(key), Cell.of(""));
    }

    @Override
    public List<Hint> hints() {
        String none = rows.chosen().isEmpty() ? "The template is empty." : "";
        return List.of(
                Hint.of("a", "add").writing().explained("Add an item at the end."),
                Hint.of("x", "remove").writing().off(none),
                Hint.of("K", "up").writing().explained("Move the item up.").off(none),
                Hint.of("J", "down").writing().explained("Move the item down.").off(none),
                Hint.of("u", "undo").writing(),
                Hint.of("U", "redo").writing(),
                Hint.of("q", "back"),
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), "", answer, hints());
        if (rows.items().isEmpty()) {
            Passage.of(
                            "Without a template an agenda has the opening, the last minutes, the action log, each theme and"
                                    + " the closing, and what is due. a adds the first item of a template.",
                            Style.NORMAL)
                    .drawn(body.part(1, 0, body.width() - 2, body.height()));
            return;
        }
        COLUMNS.heading(body.part(1, 0, body.width() - 2, 1));
        rows.draw(
                body.part(0, 1, body.width(), body.height() - 1),
                (row, item, chosen) -> COLUMNS.row(row.part(1, 0, row.width() - 2, 1), cells(item)));
    }

    private List<Cell> cells(TemplateItem item) {
        boolean turns = item.kind() == ItemKind.THEME && item.theme().isEmpty();
        String theme = plan.themes().stream()
                .filter(one -> item.theme().filter(one.id()::equals).isPresent())
                .map(Theme::number)
                .findFirst()
                .map(number -> "theme " + number)
                .orElse(item.kind().word());
        String part = item.part() == Part.PART_2 ? ", " + Part.PART_2.word() : "";
        return List.of(
                Cell.of("" + item.place()),
                Cell.of(item.title()),
                Cell.of("" + item.minutes()),
                new Cell((turns ? "themes in turn" : theme) + part, Style.MUTED),
                new Cell(
                        plan.people().stream()
                                .filter(person -> item.presenter()
                                        .filter(person.id()::equals)
                                        .isPresent())
                                .map(Person::post)
                                .findFirst()
                                .orElse(""),
                        Style.MUTED));
    }

    @Override
    public TemplateScreen refreshed(Minutebook book) {
        return new TemplateScreen(board, book.plan(board), rows.with(items(book, board), TemplateItem::id), answer);
    }

    @Override
    public TemplateScreen saying(Cell sentence) {
        return new TemplateScreen(board, plan, rows, sentence);
    }
}
