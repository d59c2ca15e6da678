package minutebook.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.ForwardItem;
import minutebook.domain.ItemKind;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Part;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/** What waits is put onto the agenda of a meeting that is planned already, before any other business. */
public record TakeForward(String forward, String meeting) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        ForwardItem waiting = ledger.get(ForwardItem.class, forward);
        Meeting to = ledger.get(Meeting.class, meeting);
        to.requireOpenAgenda();
        if (waiting.taken().isPresent()) {
            throw new Refused(Refused.Reason.IN_USE, "An agenda has taken it up already.");
        }
        to.papersOut().ifPresent(day -> {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "The papers went out on " + DateText.plain(day)
                            + ": it waits for a later agenda, or comes as a late item with its reason.");
        });
        List<AgendaItem> agenda = new ArrayList<>(ledger.meetings().agenda(meeting));
        int index = ItemKind.beforeLast(agenda.stream().map(AgendaItem::kind).toList());
        AgendaItem added = asPrivate(
                ledger,
                waiting,
                new AgendaItem(
                        ledger.newId(),
                        meeting,
                        index + 1,
                        waiting.title(),
                        waiting.kind(),
                        waiting.theme(),
                        waiting.presenter(),
                        waiting.minutes(),
                        0,
                        Part.PART_1,
                        "",
                        "",
                        ""));
        ledger.add(added);
        agenda.add(index, added);
        AtTable.renumber(ledger, agenda);
        ledger.change(waiting.takenBy(Optional.of(added.id())));
        return "Item " + added.place() + " of meeting " + to.number() + " takes up what waited: " + added.title() + ".";
    }

    /** What is left of an item in Part 2 stays there, by the same paragraph and for the same reason. */
    static AgendaItem asPrivate(Ledger ledger, ForwardItem waiting, AgendaItem added) {
        return privateOne(ledger, waiting)
                .map(from -> added.in(Part.PART_2, from.exemption(), from.publicInterest()))
                .orElse(added);
    }

    /** Whether it is what is left of an item in Part 2. */
    static boolean isPrivate(Ledger ledger, ForwardItem waiting) {
        return privateOne(ledger, waiting).isPresent();
    }

    private static Optional<AgendaItem> privateOne(Ledger ledger, ForwardItem waiting) {
        return waiting.from().map(from -> ledger.get(AgendaItem.class, from)).filter(AgendaItem::isPrivate);
    }
}
