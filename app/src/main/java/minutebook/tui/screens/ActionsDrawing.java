package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import minutebook.domain.ActionUpdate;
import minutebook.domain.DateText;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Page;
import minutebook.tui.parts.Passage;
import minutebook.view.ActionRow;
import minutebook.view.ActionsView;
import minutebook.view.UpdateWords;

/** How the action log is drawn: the list, and the chosen action in full below it where there is room. */
final class ActionsDrawing {
    private static final Columns COLUMNS = Columns.of(
            Column.of("Ref", 6, 7, 6),
            Column.of("State", 8, 14, 5),
            Column.of("Due", 11, 11, 3),
            Column.of("Owner", 10, 24, 2),
            Column.of("Action", 12, 60, 4));

    private ActionsDrawing() {}

    static void draw(ActionsScreen screen, Surface surface) {
        Surface body = Frame.draw(
                surface, screen.title(), DateText.brief(screen.view().today()), screen.answer(), screen.hints());
        if (screen.finding().isPresent() || screen.prompt().isPresent()) {
            Surface line = body.part(0, body.height() - 1, body.width(), 1);
            screen.finding().ifPresent(words -> {
                int x = line.put(0, 0, "Find> ", Style.STRONG);
                words.draw(line.part(x, 0, line.width() - x, 1), true);
            });
            screen.prompt().ifPresent(prompt -> prompt.draw(line));
            body = body.part(0, 0, body.width(), body.height() - 1);
        }
        int detail = body.height() > 12 ? Math.min(9, body.height() / 2) : 0;
        COLUMNS.heading(body.part(1, 0, body.width() - 2, 1));
        if (screen.rows().items().isEmpty()) {
            Passage.of("There is no such action. Tab shows others.", Style.MUTED)
                    .drawn(body.part(1, 1, body.width() - 2, body.height() - 1));
            return;
        }
        screen.rows()
                .draw(
                        body.part(0, 1, body.width(), body.height() - 1 - detail),
                        (row, action, chosen) ->
                                COLUMNS.row(row.part(1, 0, row.width() - 2, 1), cells(action, screen.view())));
        if (detail > 0) {
            Surface below = body.part(0, body.height() - detail, body.width(), detail);
            below.put(0, 0, "─".repeat(below.width()), Style.MUTED);
            screen.rows().chosen().ifPresent(row -> Page.of(
                            detail(row, screen.view().today()))
                    .draw(below.part(1, 1, below.width() - 2, detail - 1)));
        }
    }

    private static List<Cell> cells(ActionRow row, ActionsView view) {
        return List.of(
                new Cell(row.ref(), Style.STRONG),
                row.shouldGoHigher(view.rules()) ? new Cell("take higher", Style.BAD) : Shown.state(row, view.today()),
                Cell.of(DateText.brief(row.action().due())),
                new Cell(row.owner().post(), Style.MUTED),
                Cell.of(row.action().what()));
    }

    /** An action in full, with every update. */
    static List<Passage> detail(ActionRow row, LocalDate today) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(
                0, new Cell(row.ref(), Style.STRONG), Cell.of(row.action().what())));
        passages.add(new Passage(
                0, new Cell("due", Style.MUTED), Cell.of(row.dueInWords() + ", " + row.stateInWords(today))));
        passages.add(new Passage(
                0,
                new Cell("owner", Style.MUTED),
                Cell.of(row.owner().post() + ", " + row.agency().name())));
        String expected = row.action().expectation();
        passages.add(new Passage(
                0, new Cell("expect", Style.MUTED), Cell.of(expected.isEmpty() ? "nothing said" : expected)));
        row.signs(today).forEach(sign -> passages.add(new Passage(0, new Cell("now", Style.MUTED), Cell.of(sign))));
        for (ActionUpdate update : row.updates()) {
            passages.add(new Passage(
                    0, new Cell(DateText.brief(update.date()), Style.MUTED), Cell.of(UpdateWords.of(update))));
        }
        row.escalations()
                .forEach(one -> passages.add(new Passage(
                        0,
                        new Cell(DateText.brief(one.date()), Style.MUTED),
                        Cell.of("taken to " + one.level().word() + " (" + one.to() + "): " + one.because()
                                + (one.response().isEmpty() ? "" : "; response: " + one.response())))));
        return passages;
    }
}
