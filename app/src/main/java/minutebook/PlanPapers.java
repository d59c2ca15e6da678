package minutebook;

import minutebook.domain.Board;
import minutebook.view.HighlightView;
import minutebook.view.PlanPaper;
import minutebook.view.RiskRegister;
import minutebook.view.ScorecardView;
import minutebook.view.SmartView;
import minutebook.view.SourcePaper;

/**
 * What the papers about a board's plan show.
 *
 * @param open whether they are for the public, without what the board considered in private
 */
public record PlanPapers(BookViews book, Board board, boolean open) {
    /** Whether the board has considered anything in private, so that members may read more than the public. */
    boolean mayDiffer() {
        return book.ask(
                (reader, today) -> !reader.meetings().privateItems(board.id()).isEmpty());
    }

    /** The plan with how it hangs together. */
    public PlanPaper plan() {
        return book.ask((reader, today) -> PlanPaper.of(reader, board, open, today));
    }

    /**
     * An inspection or review with what has become of its recommendations.
     *
     * @param key the source's key
     */
    public SourcePaper source(String key) {
        return book.ask((reader, today) -> SourcePaper.of(reader, board, key, open, today));
    }

    /** Every measure with where it stands. */
    public ScorecardView scorecard() {
        return book.ask((reader, today) -> ScorecardView.of(reader, board, open, today));
    }

    /**
     * A theme as it is reported to the next meeting.
     *
     * @param number the theme's number
     */
    public HighlightView highlight(String number) {
        String theme = book.plan(board).theme(number.strip()).id();
        return book.ask((reader, today) -> HighlightView.of(reader, board, theme, open, today));
    }

    /** What the plan lacks. */
    public SmartView smart() {
        return book.ask((reader, today) -> SmartView.of(reader, board, open, today));
    }

    public RiskRegister risks() {
        return book.ask((reader, today) -> RiskRegister.of(reader, board, open, today));
    }
}
