package minutebook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.ActionState;
import minutebook.domain.DateText;
import minutebook.export.Document.Status;
import minutebook.view.ActionLogView;
import minutebook.view.ActionRow;

/** The action log for people: what is overdue first, then what is still to be done, then what is settled. */
public final class ActionLogLayout {
    private static final List<Table.Column> COLUMNS = List.of(
            Table.Column.of("Ref", 7),
            Table.Column.of("Action", 20),
            Table.Column.of("What is expected", 16),
            Table.Column.of("Owner", 12),
            Table.Column.of("Agency", 11),
            Table.Column.of("Due", 8),
            Table.Column.of("State", 9),
            Table.Column.of("Done on", 8),
            Table.Column.of("Theme and outcome", 9));

    private final ActionLogView view;

    private ActionLogLayout(ActionLogView view) {
        this.view = view;
    }

    public static Document of(ActionLogView view) {
        return new ActionLogLayout(view).document();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        if (view.holdsPrivate()) {
            blocks.add(Rendition.WARNING);
        }
        if (!view.filter().isEmpty()) {
            blocks.add(new Block.Paragraph(
                    Prose.strong("Shown:").then(" only actions that are " + Counted.sentence(view.filter()))));
        }
        blocks.add(Block.Paragraph.of(summary()));
        section(blocks, "Overdue", this::isOverdue);
        section(blocks, "Open, not yet due", row -> in(row, ActionState.OPEN) && !isOverdue(row));
        section(blocks, "Reported done, for the board to accept", row -> in(row, ActionState.REPORTED_DONE));
        section(blocks, "Closed or dropped", row -> !row.action().state().isPending());
        if (!view.board().confidentiality().isEmpty()) {
            Block notice = new Block.Callout(
                    Block.CalloutKind.NOTICE, Prose.of(view.board().confidentiality()));
            blocks.add(new Block.Restricted(List.of(notice), List.of()));
        }
        LocalDate today = view.today();
        return new Document(
                "Action log",
                view.board().name(),
                "Action log of the " + view.board().name() + " as at " + DateText.plain(today) + ".",
                today,
                Document.BRITISH_ENGLISH,
                new Status(
                        "AS AT " + DateText.plain(today).toUpperCase(Locale.ROOT),
                        "Overdue means due before this day and not reported done."),
                Document.Orientation.LANDSCAPE,
                blocks);
    }

    private String summary() {
        if (view.actions().isEmpty()) {
            return view.filter().isEmpty() ? "No actions have been agreed." : "There are no such actions.";
        }
        long late = count(row -> row.action().isDoneLate() && !in(row, ActionState.DROPPED));
        List<String> parts = Stream.of(
                        count(row -> in(row, ActionState.OPEN)) + " open, " + count(this::isOverdue)
                                + " of them overdue",
                        count(row -> in(row, ActionState.REPORTED_DONE)) + " reported done",
                        count(row -> in(row, ActionState.CLOSED)) + " closed",
                        count(row -> in(row, ActionState.DROPPED)) + " dropped")
                .filter(part -> !part.startsWith("0 "))
                .toList();
        return Counted.capital(Counted.of(view.actions().size(), "action")) + ": " + String.join("; ", parts) + ". "
                + (late == 0
                        ? "None was done late."
                        : Counted.capital(Counted.of(late, "action was", "actions were")) + " done late.");
    }

    private void section(List<Block> blocks, String heading, Predicate<ActionRow> wanted) {
        List<List<Prose>> rows =
                view.actions().stream().filter(wanted).map(this::row).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(2, heading));
            blocks.add(new Table(Counted.capital(Counted.of(rows.size(), "action")), COLUMNS, 0, rows));
        }
    }

    private List<Prose> row(ActionRow row) {
        return List.of(
                Prose.of(view.isPrivate(row) ? row.ref() + " (private)" : row.ref()),
                Prose.of(row.action().what()),
                ActionTable.expectation(row),
                Prose.of(row.owner().post()),
                Prose.of(row.agency().name()),
                Prose.of(row.dueInWords()),
                state(row),
                Prose.of(row.action().doneOn().map(DateText::brief).orElse("")),
                Prose.of(place(row)));
    }

    private Prose state(ActionRow row) {
        String words = Counted.capital(
                Stream.concat(Stream.of(row.stateInWords(view.today())), row.signs(view.today()).stream())
                        .filter(word -> !word.equals("parked"))
                        .collect(Collectors.joining("; ")));
        return isOverdue(row) || row.action().isDoneLate() ? Prose.strong(words) : Prose.of(words);
    }

    private static String place(ActionRow row) {
        List<String> parts = new ArrayList<>();
        row.theme().ifPresent(theme -> parts.add("Theme " + theme.number()));
        row.outcome().ifPresent(outcome -> parts.add("outcome " + outcome.ref()));
        return String.join(", ", parts);
    }

    private long count(Predicate<ActionRow> wanted) {
        return view.actions().stream().filter(wanted).count();
    }

    private boolean isOverdue(ActionRow row) {
        return row.action().isOverdue(view.today());
    }

    private static boolean in(ActionRow row, ActionState state) {
        return row.action().state() == state;
    }
}
