package minutebook.change;

import minutebook.domain.Moment;
import minutebook.domain.Movement;
import minutebook.domain.Person;
import minutebook.domain.Way;
import minutebook.store.Ledger;

/** Somebody arrives at an item, and so has come, or leaves at it. */
public record RecordMovement(String item, String person, Way way) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable table = AtTable.sitting(ledger, item);
        Person who = ledger.get(Person.class, person);
        Movement movement =
                new Movement(ledger.newId(), table.meeting().id(), item, person, way, moment.at(), moment.actor());
        if (way == Way.ARRIVED) {
            Comings.markPresent(ledger, table.meeting(), person);
        }
        Comings.requirePossible(ledger, movement);
        ledger.add(movement);
        return who.post() + " " + way.word() + " at item " + table.item().place() + ".";
    }
}
