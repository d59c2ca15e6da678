package minutebook.change;

import java.util.List;
import java.util.stream.Collectors;
import minutebook.domain.Moment;
import minutebook.domain.Rights;
import minutebook.store.Ledger;
import minutebook.store.Reader;

/** Several changes that are one act: made together or not at all, and undone together. */
public record AllOrNothing(List<Change> changes) implements Change {
    public AllOrNothing {
        changes = List.copyOf(changes);
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        return changes.stream().map(change -> change.applyTo(ledger, moment)).collect(Collectors.joining(" "));
    }

    @Override
    public void requireAllowed(Rights rights, Reader reader) {
        changes.forEach(change -> change.requireAllowed(rights, reader));
    }

    @Override
    public boolean undoable() {
        return changes.stream().allMatch(Change::undoable);
    }
}
