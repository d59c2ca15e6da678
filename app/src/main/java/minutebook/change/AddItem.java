package minutebook.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.ItemKind;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.store.Ledger;

/**
 * A new item on a meeting's agenda.
 *
 * @param after the place of the item it comes after; 0 puts it first
 * @param theme the id of the theme it is about; its kind then is theme, else discussion
 */
public record AddItem(
        String meeting, int after, String title, Optional<String> theme, Optional<String> presenter, int minutes)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting of = ledger.get(Meeting.class, meeting);
        of.requireOpenAgenda();
        List<AgendaItem> agenda = new ArrayList<>(ledger.meetings().agenda(meeting));
        int index = Math.max(0, Math.min(after, agenda.size()));
        AgendaItem added = new AgendaItem(
                ledger.newId(),
                meeting,
                index + 1,
                title,
                theme.isPresent() ? ItemKind.THEME : ItemKind.DISCUSSION,
                theme,
                presenter,
                minutes,
                0);
        ledger.add(added);
        agenda.add(index, added);
        AtTable.renumber(ledger, agenda);
        return "Item " + added.place() + " added to the agenda of meeting " + of.number() + ": " + added.title() + ".";
    }
}
