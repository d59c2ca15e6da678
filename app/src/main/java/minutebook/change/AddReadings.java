package minutebook.change;

import java.util.List;
import java.util.Map;
import minutebook.domain.Moment;
import minutebook.domain.Rights;
import minutebook.domain.plan.PlanParts;
import minutebook.store.Ledger;
import minutebook.store.Reader;

/**
 * Many readings at once, all or none: pasted or from a file.
 *
 * @param board the board's id
 * @param rows what was filled in for each reading, by the field's name
 */
public record AddReadings(String board, List<Map<String, String>> rows) implements Change {
    public AddReadings {
        rows = rows.stream().map(Map::copyOf).toList();
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        PlanDesk desk = PlanDesk.of(ledger, moment, board);
        for (Map<String, String> row : rows) {
            ledger.add(PlanParts.READING.added(ledger.newId(), board, desk.filled(row), List.of()));
        }
        return rows.size() == 1 ? "One reading added." : rows.size() + " readings added.";
    }

    @Override
    public void requireAllowed(Rights rights, Reader reader) {
        OwnReadings.require(rights, reader, board, rows);
    }
}
