package minutebook.change;

import minutebook.domain.Moment;
import minutebook.domain.Person;
import minutebook.domain.PersonKey;
import minutebook.store.Ledger;

/** A public key lets nobody in any more; who is in by it is shown out. */
public record RemoveKey(String key) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        PersonKey removed = ledger.get(PersonKey.class, key);
        ledger.remove(removed);
        return "Key removed: " + removed.fingerprint() + " of "
                + ledger.get(Person.class, removed.person()).post() + ".";
    }
}
