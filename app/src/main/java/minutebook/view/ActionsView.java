package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.store.Reader;

/**
 * A page of a board's actions, soonest due first.
 *
 * @param total how many the filter lets through in all
 * @param offset the index of the first one on this page
 */
public record ActionsView(
        Board board, ActionFilter filter, int total, int offset, List<ActionRow> rows, LocalDate today) {
    public ActionsView {
        rows = List.copyOf(rows);
    }

    public static ActionsView of(
            Reader reader, Board board, ActionFilter filter, int limit, int offset, LocalDate today) {
        return new ActionsView(
                board,
                filter,
                reader.actions().count(board.id(), filter),
                offset,
                new Rows(reader).actions(reader.actions().byDueDate(board.id(), filter, limit, offset)),
                today);
    }
}
