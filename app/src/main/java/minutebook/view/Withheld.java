package minutebook.view;

import java.util.List;
import java.util.Set;
import minutebook.domain.Board;
import minutebook.domain.Outcome;
import minutebook.domain.Recorded;
import minutebook.store.Reader;

/**
 * What a paper leaves out because the board considered it in private.
 *
 * @param items the ids of the agenda items that are in Part 2
 * @param statuses the ids of the outcomes whose status, as it stands, was given under one of them
 */
public record Withheld(Set<String> items, Set<String> statuses) {
    /** For members, who read everything. */
    public static final Withheld NOTHING = new Withheld(Set.of(), Set.of());

    public Withheld {
        items = Set.copyOf(items);
        statuses = Set.copyOf(statuses);
    }

    /** What the public is not told of a board. */
    static Withheld of(Reader reader, Board board) {
        Set<String> items = reader.meetings().privateItems(board.id());
        if (items.isEmpty()) {
            return NOTHING;
        }
        return new Withheld(items, reader.meetings().privateStatuses(board.id()));
    }

    public boolean isNothing() {
        return items.isEmpty();
    }

    /** Whether the status of an outcome, with its reason, is not told. */
    public boolean coversStatus(Outcome outcome) {
        return statuses.contains(outcome.id());
    }

    boolean covers(Recorded one) {
        return one.under().filter(items::contains).isPresent();
    }

    /** Those of them that are told. */
    <R extends Recorded> List<R> told(List<R> all) {
        return all.stream().filter(one -> !covers(one)).toList();
    }
}
