package minutebook.change;

import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.ItemKind;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.store.Ledger;

/** An agenda item gets another title, theme, presenter or time. */
public record EditItem(String item, String title, Optional<String> theme, Optional<String> presenter, int minutes)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AgendaItem now = ledger.get(AgendaItem.class, item);
        ledger.get(Meeting.class, now.meeting()).requireLooseAgenda();
        ledger.change(now.edited(title, kind(now), theme, presenter, minutes));
        return "Item " + now.place() + " changed.";
    }

    private ItemKind kind(AgendaItem now) {
        if (theme.equals(now.theme())) {
            return now.kind();
        }
        if (theme.isPresent()) {
            return ItemKind.THEME;
        }
        return now.kind() == ItemKind.THEME ? ItemKind.DISCUSSION : now.kind();
    }
}
