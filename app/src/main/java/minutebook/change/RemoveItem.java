package minutebook.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.ForwardItem;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Paper;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/** An item is taken off the agenda; refused once something is recorded under it. */
public record RemoveItem(String item) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AgendaItem removed = ledger.get(AgendaItem.class, item);
        Meeting meeting = ledger.get(Meeting.class, removed.meeting());
        meeting.requireLooseAgenda();
        if (meeting.isAt(item)) {
            throw new Refused(Refused.Reason.IN_USE, "The meeting is at this item: step to another one first.");
        }
        if (ledger.entries().count(item) > 0) {
            throw new Refused(Refused.Reason.IN_USE, "Something is recorded under this item: it stays on the agenda.");
        }
        letWait(ledger);
        ledger.meetings().recorded(Paper.class, meeting.id()).stream()
                .filter(paper -> paper.item().equals(item))
                .forEach(ledger::remove);
        ledger.remove(removed);
        List<AgendaItem> agenda = new ArrayList<>(ledger.meetings().agenda(removed.meeting()));
        AtTable.renumber(ledger, agenda);
        return "Item taken off the agenda: " + removed.title() + ".";
    }

    /** What the item had taken up from the forward plan waits again. */
    private void letWait(Ledger ledger) {
        for (ForwardItem waiting : ledger.meetings().forwardOf(item)) {
            if (waiting.from().filter(item::equals).isPresent()) {
                throw new Refused(
                        Refused.Reason.IN_USE, "The rest of this item was deferred from it: it stays on the agenda.");
            }
            ledger.change(waiting.takenBy(Optional.empty()));
        }
    }
}
