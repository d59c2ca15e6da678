package minutebook.change;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.AgendaItem;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/**
 * An agenda item moves up or down.
 *
 * @param places how many places down; negative is up
 */
public record MoveItem(String item, int places) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AgendaItem moved = ledger.get(AgendaItem.class, item);
        ledger.get(Meeting.class, moved.meeting()).requireLooseAgenda();
        List<AgendaItem> agenda = new ArrayList<>(ledger.meetings().agenda(moved.meeting()));
        int from = agenda.indexOf(moved);
        int to = (int) Math.max(0, Math.min(agenda.size() - 1, (long) from + places));
        if (from == to) {
            throw new Refused(Refused.Reason.WRONG_STATE, "The item is at that end of the agenda already.");
        }
        agenda.subList(Math.min(from, to), Math.max(from, to) + 1).forEach(one -> requireToCome(ledger, one));
        agenda.add(to, agenda.remove(from));
        AtTable.renumber(ledger, agenda);
        return "Item moved to place " + (to + 1) + ": " + moved.title() + ".";
    }

    /** Refuses to give another place to an item that the meeting is at or has taken. */
    static void requireToCome(Ledger ledger, AgendaItem item) {
        boolean here = ledger.get(Meeting.class, item.meeting()).isAt(item.id());
        if (here || item.secondsTaken() > 0 || ledger.entries().hasBusiness(item.id())) {
            throw new Refused(
                    Refused.Reason.IN_USE,
                    "The meeting has taken item " + item.place() + ", so it stays in its place: choose a later one.");
        }
    }
}
