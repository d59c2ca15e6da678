package minutebook.change;

import minutebook.domain.Moment;
import minutebook.domain.Movement;
import minutebook.domain.Person;
import minutebook.domain.Way;
import minutebook.store.Ledger;

/** It was somebody else who arrived or left, or the other way about. */
public record EditMovement(String movement, String person, Way way) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Movement now = ledger.get(Movement.class, movement);
        AtTable table = AtTable.open(ledger, now.item());
        Movement after =
                new Movement(now.id(), now.meeting(), now.item(), person, way, now.recordedAt(), now.recordedBy());
        if (!now.person().equals(person)) {
            Comings.requireNotNeeded(ledger, now);
        }
        if (way == Way.ARRIVED) {
            Comings.markPresent(ledger, table.meeting(), person);
        }
        Comings.requirePossible(ledger, after);
        ledger.change(after);
        if (!now.person().equals(person) && now.way() == Way.ARRIVED) {
            Comings.takeBack(ledger, now);
        }
        return ledger.get(Person.class, person).post() + " " + way.word() + " at item "
                + table.item().place() + ".";
    }
}
