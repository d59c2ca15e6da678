package minutebook.change;

import minutebook.domain.AgendaItem;
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
        ledger.get(Meeting.class, now.meeting()).requireOpenAgenda();
        if (!now.isPrivate()) {
            throw new Refused(Refused.Reason.WRONG_STATE, "Item " + now.place() + " is in Part 1 already.");
        }
        ledger.requireMayOpen(now);
        ledger.change(now.in(Part.PART_1, "", ""));
        return "Item " + now.place() + " is in Part 1, in public.";
    }
}
