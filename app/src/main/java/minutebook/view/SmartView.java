package minutebook.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Board;
import minutebook.domain.smart.Gap;
import minutebook.domain.smart.SmartCheck;
import minutebook.store.Reader;

/**
 * What the SMART check finds missing in the plan of a board, theme by theme.
 *
 * @param gaps what is missing in the plan as a whole
 */
public record SmartView(Board board, List<Gap> gaps, List<ThemeGaps> themes) {
    public SmartView {
        gaps = List.copyOf(gaps);
        themes = List.copyOf(themes);
    }

    /**
     * The check on a day.
     *
     * @param open whether it is for the public, resting on nothing that was recorded in private
     */
    public static SmartView of(Reader reader, Board board, boolean open, LocalDate today) {
        Withheld withheld = open ? Withheld.of(reader, board) : Withheld.NOTHING;
        Rows rows = new Rows(reader);
        return new SmartView(
                board,
                SmartCheck.of(
                        reader.plan().outcomesOfBoard(board.id()), reader.plan().rules(board.id())),
                reader.plan().themes(board.id()).stream()
                        .map(theme -> ThemeGaps.of(rows, theme, withheld, today))
                        .toList());
    }

    /** Every gap in the order of the plan. */
    public List<Gap> all() {
        List<Gap> all = new ArrayList<>(gaps);
        themes.forEach(theme -> all.addAll(theme.all()));
        return all;
    }
}
