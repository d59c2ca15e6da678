package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.store.Reader;

/**
 * The action log: every action of a board, or those that a filter lets through, in ref order.
 *
 * @param today the date on which overdue is judged
 * @param filter the filter in words, such as “open, owner Director of Public Health”; empty when there is none
 */
public record ActionLogView(Board board, LocalDate today, String filter, List<ActionRow> actions) {
    public ActionLogView {
        actions = List.copyOf(actions);
    }

    public static ActionLogView of(
            Reader reader, Board board, ActionFilter filter, String filterInWords, LocalDate today) {
        return new ActionLogView(
                board,
                today,
                filterInWords,
                new Rows(reader).actions(reader.actions().inRefOrder(board.id(), filter, Integer.MAX_VALUE, 0)));
    }
}
