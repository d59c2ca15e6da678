package minutebook.tui.screens;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.Minutebook;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.Engagement;
import minutebook.domain.TookPart;
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
import minutebook.view.EngagementView;

/** How each agency took part in the meetings of the last year; the chosen one in a sentence. */
record EngagementScreen(EngagementView view, Listing<Engagement> rows, Cell answer) implements BoardScreen {
    private static final int HALF = 50;
    private static final int LAST = 8;
    private static final String KEY = "Of late: "
            + Arrays.stream(TookPart.values())
                    .map(how -> how.mark() + " " + how.word())
                    .collect(Collectors.joining(", "))
            + ".";

    private static final Columns COLUMNS = Columns.of(
            Column.of("Agency", 12, 44, 100),
            Column.of("Came", 5, 5, 90),
            Column.of("Of late", LAST, LAST, 80),
            Column.of("Member", 6, 6, 40),
            Column.of("Deputy", 6, 6, 50),
            Column.of("Sorry", 5, 5, 30),
            Column.of("Absent", 6, 6, 60),
            Column.of("Deputies", 8, 8, 20),
            Column.of("In a row", 8, 8, 10));

    static EngagementScreen of(Minutebook book, Board board) {
        EngagementView view = book.engagement(board, Optional.empty());
        return new EngagementScreen(view, Listing.of(view.agencies()), Cell.of(""));
    }

    @Override
    public String title() {
        return "Who comes";
    }

    @Override
    public Step on(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (key.equals(AsKnown.HINT.key())) {
            return Step.open(this, AsKnown.form());
        }
        return Step.stay(new EngagementScreen(view, rows.on(key), Cell.of("")));
    }

    @Override
    public List<Hint> hints() {
        return List.of(Hint.of(Key.DOWN, "further"), Hint.of("q", "back"), AsKnown.HINT, Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), "since " + DateText.brief(view.since()), answer, hints());
        if (rows.chosen().isEmpty()) {
            Passage.of("No meeting with attendance has been held since then.", Style.NORMAL)
                    .drawn(body.part(1, 1, body.width() - 2, 2));
            return;
        }
        int told = Math.min(
                Math.max(0, body.height() - 3),
                Passage.of(sentence(rows.chosen().get()), Style.NORMAL).rows(body.width() - 2));
        COLUMNS.heading(body.part(1, 0, body.width() - 2, 1));
        rows.draw(
                body.part(0, 1, body.width(), body.height() - 1 - told),
                (row, one, chosen) -> COLUMNS.row(row.part(1, 0, row.width() - 2, 1), cells(one)));
        Passage.of(sentence(rows.chosen().get()), Style.NORMAL)
                .drawn(body.part(1, body.height() - told, body.width() - 2, told));
    }

    private static List<Cell> cells(Engagement one) {
        return List.of(
                Cell.of(one.agency().name()),
                new Cell(one.share() + "%", one.share() < HALF ? Style.WARN : Style.GOOD),
                Cell.of(one.marks(LAST)),
                Cell.of("" + one.byMember()),
                Cell.of("" + one.byDeputy()),
                Cell.of("" + one.apologies()),
                new Cell("" + one.absent(), one.absent() > 0 ? Style.WARN : Style.NORMAL),
                Cell.of("" + one.deputies()),
                Cell.of("" + one.longestAbsence()));
    }

    private static String sentence(Engagement one) {
        String deputies = one.byDeputy() == 0
                ? ""
                : ", " + counted(one.deputies(), "deputy", "different deputies") + " at " + one.byDeputy();
        return one.agency().name() + ": its member at " + one.byMember() + " of "
                + counted(one.meetings(), "meeting", "meetings") + deputies + "; "
                + (one.longestAbsence() == 0 ? "never away" : "away from " + one.longestAbsence() + " in a row at most")
                + ". " + KEY;
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    @Override
    public EngagementScreen refreshed(Minutebook book) {
        EngagementView fresh = book.engagement(view.board(), Optional.of(view.since()));
        return new EngagementScreen(
                fresh, rows.with(fresh.agencies(), one -> one.agency().id()), answer);
    }

    @Override
    public EngagementScreen saying(Cell sentence) {
        return new EngagementScreen(view, rows, sentence);
    }
}
