package minutebook.change;

import minutebook.domain.AgendaItem;
import minutebook.domain.Exclusion;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Part;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/** An agenda item goes back into Part 1; refused once the public was kept out for it. */
public record MakePublic(String item) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AgendaItem now = ledger.get(AgendaItem.class, item);
        Meeting meeting = ledger.get(Meeting.class, now.meeting());
        meeting.requireOpenAgenda();
        if (!now.isPrivate()) {
            throw new Refused(Refused.Reason.WRONG_STATE, "Item " + now.place() + " is in Part 1 already.");
        }
        if (meeting.startedAt().isPresent() && ledger.entries().hasBusiness(item)) {
            throw new Refused(
                    Refused.Reason.IN_USE,
                    "Something was recorded under item " + now.place() + " in private, so it stays in Part 2.");
        }
        boolean sat = ledger.meetings().about(Exclusion.class, now.meeting()).stream()
                .anyMatch(one -> one.item().equals(item));
        if (sat) {
            throw new Refused(
                    Refused.Reason.IN_USE,
                    "The public was excluded for item " + now.place() + ", so it stays in Part 2.");
        }
        boolean inside = meeting.currentItem().filter(item::equals).isPresent()
                && ledger.meetings().sittings(meeting.id()).inPrivate().isPresent();
        if (inside) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "The meeting is at item " + now.place() + " in private: go into public first.");
        }
        ledger.change(now.in(Part.PART_1, "", ""));
        return "Item " + now.place() + " is in Part 1, in public.";
    }
}
