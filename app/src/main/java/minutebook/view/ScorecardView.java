package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import minutebook.domain.Board;
import minutebook.domain.BoardRules;
import minutebook.store.Reader;

/**
 * How a board performs: every measure of its plan in full, outcome by outcome.
 *
 * @param today the day up to which readings count
 */
public record ScorecardView(Board board, BoardRules rules, LocalDate today, List<ThemeScore> themes) {
    public ScorecardView {
        themes = List.copyOf(themes);
    }

    /**
     * The performance of a board.
     *
     * @param open whether it is for the public, so that no figure rests on what was recorded in private
     */
    public static ScorecardView of(Reader reader, Board board, boolean open, LocalDate today) {
        Withheld withheld = open ? Withheld.of(reader, board) : Withheld.NOTHING;
        ScoresMaker maker = new ScoresMaker(new Rows(reader), board, withheld, today);
        return new ScorecardView(
                board,
                reader.plan().rules(board.id()),
                today,
                reader.plan().themes(board.id()).stream().map(maker::theme).toList());
    }

    public List<MeasureView> measures() {
        return themes.stream().flatMap(theme -> theme.measures().stream()).toList();
    }
}
