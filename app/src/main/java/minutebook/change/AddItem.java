package minutebook.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.ItemKind;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Part;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/**
 * A new item on a meeting's agenda.
 *
 * @param after the place of the item it comes after; 0 puts it first
 * @param kind what it is for; without one it is a theme where it is about one, else a discussion
 * @param theme the id of the theme it is about
 * @param lateBecause why it comes late; must be said once the papers have gone out, and is not kept before
 */
public record AddItem(
        String meeting,
        int after,
        String title,
        Optional<ItemKind> kind,
        Optional<String> theme,
        Optional<String> presenter,
        int minutes,
        String lateBecause)
        implements Change {
    /** An item of the kind that its theme gives it. */
    public AddItem(
            String meeting,
            int after,
            String title,
            Optional<String> theme,
            Optional<String> presenter,
            int minutes,
            String lateBecause) {
        this(meeting, after, title, Optional.empty(), theme, presenter, minutes, lateBecause);
    }

    /** An item that comes in time. */
    public AddItem(
            String meeting, int after, String title, Optional<String> theme, Optional<String> presenter, int minutes) {
        this(meeting, after, title, theme, presenter, minutes, "");
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting of = ledger.get(Meeting.class, meeting);
        of.requireOpenAgenda();
        of.papersOut().filter(day -> lateBecause.isBlank()).ifPresent(day -> {
            throw new Refused(
                    Refused.Reason.NO_REASON,
                    "The papers went out on " + DateText.plain(day) + ": say why this item comes late.");
        });
        if (theme.isEmpty() && kind.filter(ItemKind.THEME::equals).isPresent()) {
            throw new Refused(Refused.Reason.BLANK, "Name the theme that the item is about.");
        }
        List<AgendaItem> agenda = new ArrayList<>(ledger.meetings().agenda(meeting));
        int index = Math.max(0, Math.min(after, agenda.size()));
        agenda.subList(index, agenda.size()).forEach(one -> MoveItem.requireToCome(ledger, one));
        AgendaItem added = new AgendaItem(
                ledger.newId(),
                meeting,
                index + 1,
                title,
                kind.orElse(theme.isPresent() ? ItemKind.THEME : ItemKind.DISCUSSION),
                theme,
                presenter,
                minutes,
                0,
                Part.PART_1,
                "",
                "",
                of.papersOut().isPresent() ? lateBecause : "");
        ledger.add(added);
        agenda.add(index, added);
        AtTable.renumber(ledger, agenda);
        boolean inTime = of.papersOut().isEmpty() && !lateBecause.isBlank();
        return (added.lateBecause().isEmpty() ? "Item " : "Late item ") + added.place()
                + " added to the agenda of meeting " + of.number() + ": " + added.title() + "."
                + (inTime ? " It is not late, for the papers have not gone out." : "");
    }
}
