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
import minutebook.tui.parts.Detail;
import minutebook.tui.parts.Frame;
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
        COLUMNS.heading(body.part(1, 0, body.width() - 2, 1));
        if (screen.rows().items().isEmpty()) {
            Passage.of("There is no such action. Tab shows others.", Style.MUTED)
                    .drawn(body.part(1, 1, body.width() - 2, body.height() - 1));
            return;
        }
        Surface list = Detail.draw(
                body,
                screen.rows()
                        .chosen()
                        .map(row -> detail(row, screen.view().today()))
                        .orElse(List.of()));
        screen.rows()
                .draw(
                        list.part(0, 1, list.width(), list.height() - 1),
                        (row, action, chosen) ->
                                COLUMNS.row(row.part(1, 0, row.width() - 2, 1), cells(action, screen.view())));
    }

    private static List<Cell> cells(ActionRow row, ActionsView view) {
        return List.of(
                new Cell(row.ref(), Style.STRONG),
                row.shouldGoHigher(view.rules()) ? new Cell("take higher", Style.BAD) : Shown.state(row, view.today()),
                Cell.of(DateText.brief(row.action().due())),
                new Cell(row.owner().post(), Style.MUTED),
                Cell.of(row.action().what()));
    }

    /** An action in full on a screen of its own. */
    static PassagesScreen inFull(ActionRow row, LocalDate today) {
        return PassagesScreen.of("Action " + row.ref(), detail(row, today));
    }

    /** An action in full, with every update. */
    private static List<Passage> detail(ActionRow row, LocalDate today) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(
                0, new Cell(row.ref(), Style.STRONG), Cell.of(row.action().what())));
        passages.add(Passage.fact("due", row.dueInWords() + ", " + row.stateInWords(today)));
        passages.add(
                Passage.fact("owner", row.owner().post() + ", " + row.agency().name()));
        String expected = row.action().expectation();
        passages.add(Passage.fact("expect", expected.isEmpty() ? "nothing said" : expected));
        row.signs(today).forEach(sign -> passages.add(Passage.fact("now", sign)));
        for (ActionUpdate update : row.updates()) {
            passages.add(Passage.fact(DateText.brief(update.date()), UpdateWords.of(update)));
        }
        row.escalations()
                .forEach(one -> passages.add(Passage.fact(
                        DateText.brief(one.date()),
                        "taken to " + one.level().word() + " (" + one.to() + "): " + one.because()
                                + (one.response().isEmpty() ? "" : "; response: " + one.response()))));
        return passages;
    }
}
