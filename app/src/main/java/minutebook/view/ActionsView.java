package minutebook.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Action;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.domain.BoardRules;
import minutebook.store.Reader;

/**
 * A page of a board's actions: first those that were extended so often that they should go higher, then the rest, each soonest
 * due first.
 *
 * @param total how many the filter lets through in all
 * @param offset the index of the first one on this page
 */
public record ActionsView(
        Board board,
        BoardRules rules,
        ActionFilter filter,
        int total,
        int offset,
        List<ActionRow> rows,
        LocalDate today) {
    public ActionsView {
        rows = List.copyOf(rows);
    }

    public static ActionsView of(
            Reader reader, Board board, ActionFilter filter, int limit, int offset, LocalDate today) {
        BoardRules rules = reader.plan().rules(board.id());
        int times = rules.escalateAfter();
        List<Action> higher = reader.actions().extended(board.id(), filter, times);
        List<Action> page = new ArrayList<>(
                higher.subList(Math.min(offset, higher.size()), (int) Math.min((long) offset + limit, higher.size())));
        if (page.size() < limit) {
            int from = Math.max(0, offset - higher.size());
            page.addAll(reader.actions().lessExtended(board.id(), filter, times, limit - page.size(), from));
        }
        return new ActionsView(
                board,
                rules,
                filter,
                reader.actions().count(board.id(), filter),
                offset,
                new Rows(reader).actions(page),
                today);
    }
}
