package minutebook.store;

import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.Entity;
import minutebook.domain.Exclusion;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Sittings;

/** What was recorded while the public was kept out stays private, whatever is undone or redone. */
final class PrivateRecord {
    private PrivateRecord() {}

    /** Refuses that an exclusion goes under which something was recorded, and that one comes back elsewhere. */
    static void require(Exclusion exclusion, Ledger ledger) {
        if (ledger.find(Exclusion.class, exclusion.id()).isPresent()) {
            boolean used = ledger.meetings().agenda(exclusion.meeting()).stream()
                    .filter(AgendaItem::isPrivate)
                    .anyMatch(item -> ledger.entries().hasBusinessSince(item.id(), exclusion.recordedAt()));
            if (used) {
                throw new Refused(
                        Reason.IN_USE,
                        "Something was recorded in private, so it stays that the public was excluded: go back into"
                                + " public session with key 2, or the line “public”.");
            }
        } else if (exclusion.left().isEmpty()) {
            requireAtPrivateItem(exclusion, ledger);
        }
    }

    /** Refuses that an item with something under it comes into public, and that the doors close for an item in public. */
    static void requireOrder(Entity now, Entity after, Ledger ledger) {
        if (now instanceof AgendaItem item && after instanceof AgendaItem then) {
            if (item.isPrivate() && !then.isPrivate()) {
                requireMayOpen(item, ledger);
            }
        }
        if (now instanceof Exclusion left && after instanceof Exclusion entered) {
            if (left.left().isPresent() && entered.left().isEmpty()) {
                requireAtPrivateItem(entered, ledger);
            }
        }
    }

    /** Refuses that an item comes into public that was taken in private, or at which the meeting sits in private. */
    static void requireMayOpen(AgendaItem item, Ledger ledger) {
        Sittings sittings = ledger.meetings().sittings(item.meeting());
        if (sittings.inPrivate().isPresent()
                && ledger.get(Meeting.class, item.meeting()).isAt(item.id())) {
            throw new Refused(
                    Reason.WRONG_STATE,
                    "The meeting is at item " + item.place() + " in private: go into public first.");
        }
        if (ledger.entries().hasBusiness(item.id())) {
            throw new Refused(
                    Reason.IN_USE,
                    "Something was recorded under item " + item.place() + " in private, so it stays in Part 2.");
        }
        if (sittings.exclusions().stream().anyMatch(one -> one.item().equals(item.id()))) {
            throw new Refused(
                    Reason.IN_USE, "The public was excluded for item " + item.place() + ", so it stays in Part 2.");
        }
    }

    private static void requireAtPrivateItem(Exclusion exclusion, Ledger ledger) {
        boolean there = current(exclusion, ledger).filter(AgendaItem::isPrivate).isPresent()
                && ledger.meetings().sittings(exclusion.meeting()).inPrivate().isEmpty();
        boolean goneOn = ledger.meetings().agenda(exclusion.meeting()).stream()
                .filter(item -> !item.isPrivate())
                .anyMatch(item -> ledger.entries().hasBusinessSince(item.id(), exclusion.recordedAt()));
        if (!there || goneOn) {
            throw new Refused(
                    Reason.WRONG_STATE,
                    "The meeting has gone on in public since: go to the item in Part 2 and go into private again.");
        }
    }

    private static Optional<AgendaItem> current(Exclusion exclusion, Ledger ledger) {
        return ledger.find(Meeting.class, exclusion.meeting())
                .flatMap(Meeting::currentItem)
                .flatMap(id -> ledger.find(AgendaItem.class, id));
    }
}
