package minutebook.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import minutebook.domain.Board;
import minutebook.domain.Entity;
import minutebook.domain.Moment;
import minutebook.domain.Person;
import minutebook.domain.Refused;
import minutebook.domain.Theme;
import minutebook.store.Ledger;

/**
 * A new board with its plan and its past, as a pack holds them.
 *
 * @param rows everything on the board, the board first and parents before children; one that comes again takes the place
 *     of the first, so that two can refer to each other
 */
public record CreateBoard(List<Entity> rows) implements Change {
    public CreateBoard {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || !(rows.get(0) instanceof Board)) {
            throw new IllegalArgumentException("a board comes first");
        }
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Board board = (Board) rows.get(0);
        if (ledger.plan().board(board.key()).isPresent()) {
            throw new Refused(
                    Refused.Reason.DUPLICATE,
                    "There is a board “" + board.key() + "” in this file already: use another file or another key.");
        }
        Set<String> seen = new HashSet<>();
        for (Entity row : rows) {
            if (seen.add(row.id())) {
                ledger.add(row);
            } else {
                ledger.change(row);
            }
        }
        ledger.plan().themes(board.id()).forEach(theme -> theme.lead().ifPresent(lead -> theme.sponsor()
                .ifPresent(sponsor ->
                        Theme.requireTwoAgencies(ledger.get(Person.class, lead), ledger.get(Person.class, sponsor)))));
        return "Board created: " + board.name() + ".";
    }

    @Override
    public boolean undoable() {
        return false;
    }
}
