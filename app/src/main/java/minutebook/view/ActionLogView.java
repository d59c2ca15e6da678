package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.domain.Person;
import minutebook.store.Reader;

/**
 * The action log: every action of a board, or those that a filter lets through, in ref order.
 *
 * @param today the date on which overdue is judged
 * @param filter the filter in words, such as “open, owner Director of Public Health”; empty when there is none
 * @param inPrivate the ids of the agenda items that are in Part 2
 * @param revision how far the record had come
 */
public record ActionLogView(
        Board board,
        LocalDate today,
        String filter,
        List<ActionRow> actions,
        Set<String> inPrivate,
        Revision revision) {
    public ActionLogView {
        actions = List.copyOf(actions);
        inPrivate = Set.copyOf(inPrivate);
    }

    /** Whether an action was agreed in private. */
    public boolean isPrivate(ActionRow row) {
        return inPrivate.contains(row.action().item());
    }

    /** Whether the log tells anything that was agreed or said in private. */
    public boolean holdsPrivate() {
        return !inPublic().actions().equals(actions);
    }

    /** The log without the actions that were agreed in private, and without what was said of the others there. */
    public ActionLogView inPublic() {
        return new ActionLogView(
                board,
                today,
                filter,
                actions.stream()
                        .filter(row -> !isPrivate(row))
                        .map(row -> row.without(inPrivate))
                        .toList(),
                Set.of(),
                revision);
    }

    /** The log with the actions of one person alone. */
    public ActionLogView ownedBy(Person owner) {
        return new ActionLogView(
                board,
                today,
                filter,
                actions.stream()
                        .filter(row -> row.owner().id().equals(owner.id()))
                        .toList(),
                inPrivate,
                revision);
    }

    public static ActionLogView of(
            Reader reader, Board board, ActionFilter filter, String filterInWords, LocalDate today) {
        return new ActionLogView(
                board,
                today,
                filterInWords,
                new Rows(reader).actions(reader.actions().inRefOrder(board.id(), filter, Integer.MAX_VALUE, 0)),
                reader.meetings().privateItems(board.id()),
                Revision.of(reader));
    }
}
