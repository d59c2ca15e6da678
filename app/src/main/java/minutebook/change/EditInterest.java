package minutebook.change;

import minutebook.domain.Interest;
import minutebook.domain.Moment;
import minutebook.domain.Person;
import minutebook.store.Ledger;

/** A declared interest is put in other words, or it is put right whose it is and whether they withdrew. */
public record EditInterest(String interest, String person, String nature, boolean withdrew) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Interest now = ledger.get(Interest.class, interest);
        AtTable table = AtTable.open(ledger, now.item());
        Comings.requireThere(ledger, table.item(), person);
        ledger.change(new Interest(
                now.id(), now.meeting(), now.item(), person, nature, withdrew, now.recordedAt(), now.recordedBy()));
        return "The interest of " + ledger.get(Person.class, person).post() + " changed"
                + (withdrew ? ": they withdrew." : ".");
    }
}
