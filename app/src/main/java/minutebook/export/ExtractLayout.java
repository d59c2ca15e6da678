package minutebook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import minutebook.domain.Action;
import minutebook.domain.ActionUpdate;
import minutebook.domain.DateText;
import minutebook.domain.Person;
import minutebook.view.ActionLogView;
import minutebook.view.ActionRow;
import minutebook.view.UpdateWords;

/** What one person owes the board: each action with what is expected of them by when, and what was said of it since. */
public final class ExtractLayout {
    private static final List<Table.Column> COLUMNS = List.of(
            Table.Column.of("Ref", 11),
            Table.Column.of("Action", 33),
            Table.Column.of("What is expected", 28),
            Table.Column.of("Due", 14),
            Table.Column.of("State", 14));

    private final Person owner;
    private final List<ActionRow> actions;
    private final ActionLogView view;

    private ExtractLayout(Person owner, ActionLogView view) {
        this.owner = owner;
        this.view = view;
        this.actions = view.ownedBy(owner).actions();
    }

    /**
     * What that person owes.
     *
     * @param view the actions that the board waits for
     */
    public static Document of(Person owner, ActionLogView view) {
        return new ExtractLayout(owner, view).document();
    }

    private Document document() {
        LocalDate today = view.today();
        List<Block> blocks = new ArrayList<>();
        long overdue =
                actions.stream().filter(row -> row.action().isOverdue(today)).count();
        if (actions.stream().anyMatch(view::isPrivate)) {
            blocks.add(Rendition.WARNING);
        }
        blocks.add(Block.Paragraph.of("The board waits for " + Counted.of(actions.size(), "action") + " of yours"
                + (overdue == 0 ? "." : ", " + overdue + " of them overdue.")));
        if (!actions.isEmpty()) {
            blocks.add(new Table(
                    Counted.capital(Counted.of(actions.size(), "action")),
                    COLUMNS,
                    0,
                    actions.stream().map(this::row).toList()));
        }
        actions.stream().filter(row -> !row.updates().isEmpty()).forEach(row -> history(row, blocks));
        return new Document(
                "What you owe: " + owner.post(),
                view.board().name(),
                "The actions that the " + view.board().name() + " waits for from the " + owner.post() + ".",
                today,
                Document.BRITISH_ENGLISH,
                new Document.Status(
                        "AS AT " + DateText.plain(today).toUpperCase(Locale.ROOT),
                        "Overdue means due before this day and not reported done."),
                Document.Orientation.PORTRAIT,
                blocks);
    }

    private List<Prose> row(ActionRow row) {
        Action action = row.action();
        String state = Counted.capital(row.stateInWords(view.today()));
        return List.of(
                Prose.of(view.isPrivate(row) ? row.ref() + " (private)" : row.ref()),
                Prose.of(action.what()),
                ActionTable.expectation(row),
                Prose.of(DateText.brief(action.due())),
                action.isOverdue(view.today()) ? Prose.strong(state) : Prose.of(state));
    }

    private static void history(ActionRow row, List<Block> blocks) {
        blocks.add(new Block.Heading(2, "What was said of " + row.ref()));
        blocks.add(new Block.ListBlock(
                row.updates().stream().map(ExtractLayout::update).toList()));
    }

    private static Prose update(ActionUpdate update) {
        String by = update.saidBy().isEmpty() ? "" : ", " + update.saidBy();
        return Prose.strong(DateText.brief(update.date()) + by + " (" + UpdateWords.kind(update) + "):")
                .then(" " + Counted.sentence(update.text()));
    }
}
