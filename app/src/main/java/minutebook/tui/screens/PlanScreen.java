package minutebook.tui.screens;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.Board;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Listing;
import minutebook.view.PlanView;

/**
 * A board's plan as an outline, where everything in it is added, changed, ordered, linked and retired.
 *
 * @param all whether what is retired is shown too
 */
record PlanScreen(PlanView view, boolean all, Listing<PlanLine> lines, Cell answer) implements BoardScreen {
    static PlanScreen of(Minutebook book, Board board) {
        PlanView view = book.outline(board);
        return new PlanScreen(view, false, Listing.of(PlanOutline.of(view, false)), Cell.of(""));
    }

    Board board() {
        return view.board();
    }

    /** What the cursor is on; nothing in an empty plan. */
    Optional<PlanLine> chosen() {
        return lines.chosen();
    }

    @Override
    public String title() {
        return "Plan: " + view.board().name();
    }

    @Override
    public Step on(Key key) {
        return PlanKeys.pressed(this, key);
    }

    @Override
    public List<Hint> hints() {
        return PlanKeys.hints(this);
    }

    @Override
    public void draw(Surface surface) {
        PlanDrawing.draw(this, surface);
    }

    PlanScreen moved(Key key) {
        return new PlanScreen(view, all, lines.on(key), Cell.of(""));
    }

    /** The same plan with what is retired shown, or hidden again. */
    PlanScreen showing(boolean retired) {
        return new PlanScreen(view, retired, lines.with(PlanOutline.of(view, retired), PlanLine::key), Cell.of(""));
    }

    @Override
    public PlanScreen refreshed(Minutebook book) {
        PlanView fresh = book.outline(view.board());
        return new PlanScreen(fresh, all, lines.with(PlanOutline.of(fresh, all), PlanLine::key), answer);
    }

    @Override
    public PlanScreen saying(Cell sentence) {
        return new PlanScreen(view, all, lines, sentence);
    }
}
