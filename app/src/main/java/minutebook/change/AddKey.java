package minutebook.change;

import minutebook.domain.Moment;
import minutebook.domain.Person;
import minutebook.domain.PersonKey;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/**
 * Somebody is let in over SSH by a public key from now on.
 *
 * @param person the id of whose key it is
 * @param algorithm the type of the key, as OpenSSH names it
 * @param key the key in base64
 * @param comment what its line says after it; may be empty
 */
public record AddKey(String person, String algorithm, String key, String comment) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Person whose = ledger.get(Person.class, person);
        PersonKey added =
                new PersonKey(ledger.newId(), whose.id(), algorithm, key, comment, moment.at(), moment.actor());
        ledger.keys().held(added.key()).ifPresent(held -> {
            throw new Refused(
                    Refused.Reason.DUPLICATE,
                    "This key lets in "
                            + ledger.get(Person.class, held.person()).key() + " already: remove it there"
                            + " first (“minutebook person key remove " + held.fingerprint() + "”).");
        });
        ledger.add(added);
        return "Key added for " + whose.post() + ": " + added.fingerprint() + ".";
    }
}
