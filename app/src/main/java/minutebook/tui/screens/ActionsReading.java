package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Passage;
import minutebook.view.ActionFigures;
import minutebook.view.Reminder;
import minutebook.view.RemindersView;

/** What the action log has to read besides itself: whom to remind of what, and its figures. */
final class ActionsReading {
    private ActionsReading() {}

    /** The reminders as a list; one that is chosen opens its action in full. */
    static BoardScreen reminders(Minutebook book, Board board) {
        RemindersView view = book.reminders(board);
        if (view.reminders().isEmpty()) {
            return PassagesScreen.of(
                    "Reminders", List.of(Passage.of("Nobody has to be reminded today.", Style.NORMAL)));
        }
        List<PickScreen.Pick> picks = view.reminders().stream()
                .map(reminder -> new PickScreen.Pick(
                        reminder.kind().word(),
                        words(reminder),
                        Request.open(now -> ActionsDrawing.inFull(reminder.action(), view.today()))))
                .toList();
        return PickScreen.of("Reminders (" + picks.size() + ")", picks);
    }

    private static String words(Reminder reminder) {
        return reminder.action().ref() + " " + reminder.action().owner().post() + ": " + reminder.words() + " – "
                + reminder.action().action().what();
    }

    static BoardScreen figures(Minutebook book, Board board) {
        ActionFigures figures = book.figures(board, Optional.empty());
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.heading("By agency"));
        figures.agencies().forEach(line -> passages.add(line(figures, line)));
        if (figures.agencies().size() > 1) {
            passages.add(line(figures, figures.whole()));
        }
        passages.add(Passage.blank());
        passages.add(Passage.heading("Meeting by meeting"));
        for (ActionFigures.Pace pace : figures.meetings()) {
            passages.add(new Passage(
                    0,
                    new Cell("Meeting " + pace.meeting().number(), Style.STRONG),
                    Cell.of(DateText.brief(pace.meeting().plannedStart().toLocalDate()) + ": " + pace.agreed()
                            + " agreed, " + pace.settled() + " settled since the one before, " + pace.waiting()
                            + " waited for")));
        }
        passages.add(Passage.blank());
        passages.add(Passage.of(ActionFigures.MEANING, Style.MUTED));
        return PassagesScreen.of("Figures of the action log", passages);
    }

    private static Passage line(ActionFigures figures, ActionFigures.Line line) {
        return new Passage(0, new Cell(line.name(), Style.STRONG), Cell.of(figures.inWords(line)));
    }
}
