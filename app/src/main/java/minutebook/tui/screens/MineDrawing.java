package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import minutebook.domain.ActionUpdate;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Detail;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Passage;
import minutebook.view.ActionRow;
import minutebook.view.DecisionRow;
import minutebook.view.MineView;
import minutebook.view.Owed;
import minutebook.view.UpdateWords;

/** How “my actions” is drawn: what there is to do in a sentence, the list, and the chosen thing in full where there is room. */
final class MineDrawing {
    private static final Columns COLUMNS = Columns.of(
            Column.of("Ref", 7, 8, 6),
            Column.of("State", 8, 14, 5),
            Column.of("Due", 11, 11, 3),
            Column.of("Whose", 11, 11, 2),
            Column.of("What", 12, 60, 4));

    private MineDrawing() {}

    static void draw(MineScreen screen, Surface surface) {
        MineView view = screen.view();
        Surface body =
                Frame.draw(surface, screen.title(), DateText.brief(view.today()), screen.answer(), screen.hints());
        String head = body.height() > 12 ? head(view) : view.inShort();
        int top = body.height() < 5
                ? 0
                : Math.min(2, Passage.of(head, Style.STRONG).drawn(body.part(1, 0, body.width() - 2, 2)));
        if (screen.rows().items().isEmpty()) {
            Passage.of("q goes to the board.", Style.MUTED)
                    .drawn(body.part(1, top, body.width() - 2, body.height() - top));
            return;
        }
        Surface list = Detail.draw(
                body, screen.rows().chosen().map(owed -> detail(owed, view)).orElse(List.of()));
        COLUMNS.heading(body.part(1, top, body.width() - 2, 1));
        screen.rows()
                .draw(
                        list.part(0, top + 1, list.width(), list.height() - top - 1),
                        (row, owed, chosen) ->
                                COLUMNS.row(row.part(1, 0, row.width() - 2, 1), cells(owed, view.today())));
    }

    /** What there is to do, what has been decided, and when the board meets. */
    private static String head(MineView view) {
        StringBuilder head = new StringBuilder(view.inShort());
        if (view.more() > 0) {
            head.append(" The log has ").append(view.more()).append(" more of your actions: l.");
        }
        int decided = view.decisions().size();
        if (decided > 0) {
            head.append(decided == 1 ? " 1 decision is" : " " + decided + " decisions are")
                    .append(" about what is yours: d.");
        }
        view.next()
                .ifPresent(meeting ->
                        head.append(" Meeting ").append(meeting.number()).append(when(meeting)));
        return head.toString();
    }

    private static String when(Meeting meeting) {
        return meeting.inSession()
                ? " is in session: q, then f, follows it."
                : " is on " + DateText.plain(meeting.plannedStart().toLocalDate()) + ".";
    }

    private static List<Cell> cells(Owed owed, LocalDate today) {
        return List.of(
                new Cell(owed.name(), Style.STRONG),
                state(owed, today),
                Cell.of(DateText.brief(owed.by())),
                new Cell(owed.whose(), Style.MUTED),
                Cell.of(owed.words()));
    }

    private static Cell state(Owed owed, LocalDate today) {
        return owed.action()
                .map(row -> Shown.state(row, today))
                .orElseGet(() -> new Cell(owed.standing(today), owed.isLate(today) ? Style.BAD : Style.WARN));
    }

    private static List<Passage> detail(Owed owed, MineView view) {
        return owed.action().map(row -> action(row, owed, view)).orElseGet(() -> other(owed));
    }

    private static List<Passage> other(Owed owed) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(0, new Cell(owed.name(), Style.STRONG), Cell.of(owed.words())));
        passages.add(Passage.fact("due", DateText.plain(owed.by()) + ": Enter writes it down"));
        owed.more().forEach(sentence -> passages.add(Passage.of(sentence, Style.NORMAL)));
        return passages;
    }

    private static List<Passage> action(ActionRow row, Owed owed, MineView view) {
        LocalDate today = view.today();
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(
                0, new Cell(row.ref(), Style.STRONG), Cell.of(row.action().what())));
        passages.add(Passage.fact("due", row.dueInWords() + ", " + row.stateInWords(today)));
        if (!owed.whose().equals("own")) {
            passages.add(Passage.fact(
                    "owner",
                    row.owner().post() + ", " + row.agency().name() + "; yours to see through " + owed.whose()));
        }
        String expected = row.action().expectation();
        passages.add(Passage.fact("expect", expected.isEmpty() ? "nothing said" : expected));
        row.signs(today).forEach(sign -> passages.add(Passage.fact("now", sign)));
        row.lastOfBoard().ifPresent(update -> passages.add(said("board", update)));
        row.lastOfOwner()
                .ifPresent(update -> passages.add(said(owed.whose().equals("own") ? "you" : "owner said", update)));
        passages.add(Passage.fact("history", history(row)));
        return passages;
    }

    private static Passage said(String by, ActionUpdate update) {
        return Passage.fact(by, DateText.brief(update.date()) + " " + UpdateWords.of(update));
    }

    private static String history(ActionRow row) {
        int count = row.updates().size();
        if (count == 0) {
            return "nothing has been said of it yet";
        }
        return (count == 1
                        ? "1 update"
                        : count + " updates, the last on "
                                + DateText.brief(row.updates().get(count - 1).date()))
                + " (h shows all)";
    }

    /** The decisions of the last meetings that concern who looks, in full, the latest meeting first. */
    static PassagesScreen decisions(MineView view) {
        List<Passage> passages = new ArrayList<>();
        for (int i = view.lately().size() - 1; i >= 0; i--) {
            Meeting meeting = view.lately().get(i);
            List<DecisionRow> taken = view.decisions().stream()
                    .filter(row -> row.decision().meeting().equals(meeting.id()))
                    .toList();
            if (!taken.isEmpty()) {
                passages.add(Passage.heading("Meeting " + meeting.number() + ", "
                        + DateText.plain(meeting.begins().toLocalDate())));
                taken.forEach(row -> passages.addAll(decision(row)));
                passages.add(Passage.blank());
            }
        }
        return PassagesScreen.of("Decisions about what is yours", passages);
    }

    private static List<Passage> decision(DecisionRow row) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(
                0, new Cell(row.ref(), Style.STRONG), Cell.of(row.decision().words())));
        if (!row.decision().rationale().isEmpty()) {
            passages.add(new Passage(
                    1, new Cell("because", Style.MUTED), Cell.of(row.decision().rationale())));
        }
        return passages;
    }
}
