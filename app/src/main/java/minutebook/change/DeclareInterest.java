package minutebook.change;

import minutebook.domain.Interest;
import minutebook.domain.Moment;
import minutebook.domain.Person;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/**
 * Somebody declares an interest in an item.
 *
 * @param withdrew whether they take no part in the item
 */
public record DeclareInterest(String item, String person, String nature, boolean withdrew) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable table = AtTable.sitting(ledger, item);
        Comings.requireThere(ledger, table.item(), person);
        Person who = ledger.get(Person.class, person);
        Interest interest = new Interest(
                ledger.newId(), table.meeting().id(), item, person, nature, withdrew, moment.at(), moment.actor());
        boolean known = ledger.meetings().recorded(Interest.class, interest.meeting()).stream()
                .anyMatch(one -> one.item().equals(item)
                        && one.person().equals(person)
                        && one.nature().equalsIgnoreCase(interest.nature()));
        if (known) {
            throw new Refused(
                    Refused.Reason.DUPLICATE,
                    who.post() + " has declared that under item " + table.item().place()
                            + " already: edit it to say whether they withdrew.");
        }
        ledger.add(interest);
        return who.post() + " declared an interest under item " + table.item().place()
                + (withdrew ? " and withdrew." : ".");
    }
}
