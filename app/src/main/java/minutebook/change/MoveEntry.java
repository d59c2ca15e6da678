package minutebook.change;

import minutebook.domain.Action;
import minutebook.domain.AgendaItem;
import minutebook.domain.Interest;
import minutebook.domain.MinuteCorrection;
import minutebook.domain.Moment;
import minutebook.domain.Movement;
import minutebook.domain.Person;
import minutebook.domain.Recorded;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.store.Ledger;

/**
 * Something was recorded under the wrong item and goes to another of the same meeting; its printed number stays.
 *
 * @param toItem the id of the item where it belongs
 */
public record MoveEntry(EntryKind kind, String id, String toItem) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Recorded entry = ledger.get(kind.entity(), id);
        AgendaItem from = ledger.get(
                AgendaItem.class,
                entry.under()
                        .orElseThrow(() -> new Refused(
                                Reason.WRONG_STATE, "It was not recorded at a meeting, so it stays where it is.")));
        AtTable to = AtTable.open(ledger, toItem);
        if (!from.meeting().equals(to.meeting().id())) {
            throw new Refused(
                    Reason.WRONG_STATE, "It belongs to the meeting that recorded it: choose an item of that meeting.");
        }
        if (from.id().equals(toItem)) {
            throw new Refused(Reason.WRONG_STATE, "It is under item " + from.place() + " already: choose another.");
        }
        if (from.isPrivate() && !to.item().isPrivate()) {
            throw new Refused(
                    Reason.WRONG_STATE,
                    "It was recorded in private and item " + to.item().place()
                            + " is in public: what is in Part 2 stays there.");
        }
        if (entry instanceof Action action) {
            follow(ledger, action, from, to.item());
        }
        ledger.move(entry, toItem);
        requireSound(ledger, entry, to);
        return EntryNames.of(entry, kind, ledger) + " moved from item " + from.place() + " to item "
                + to.item().place() + ".";
    }

    /** Who comes and goes does so in an order that can be, and who declares an interest is there at its item. */
    private static void requireSound(Ledger ledger, Recorded entry, AtTable to) {
        if (entry instanceof Movement movement) {
            Comings.room(ledger, movement.meeting()).requireSound(ledger.get(Person.class, movement.person()));
        }
        if (entry instanceof Interest interest) {
            Comings.requireThere(ledger, to.item(), interest.person());
        }
        if (entry instanceof MinuteCorrection correction) {
            ledger.requireUnfrozen(correction);
        }
    }

    /** An action that has its theme from the item alone goes over to the theme of the other one. */
    private static void follow(Ledger ledger, Action action, AgendaItem from, AgendaItem to) {
        boolean byItem = action.theme().isPresent()
                && action.theme().equals(from.theme())
                && action.outcome().isEmpty();
        if (byItem) {
            ledger.change(action.underTheme(to.theme()));
        }
    }
}
