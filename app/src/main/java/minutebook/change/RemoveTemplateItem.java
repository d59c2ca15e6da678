package minutebook.change;

import java.util.List;
import minutebook.domain.Moment;
import minutebook.domain.TemplateItem;
import minutebook.store.Ledger;

/** The board's agendas no longer have an item by themselves; those that are planned keep it. */
public record RemoveTemplateItem(String item) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        TemplateItem removed = ledger.get(TemplateItem.class, item);
        ledger.remove(removed);
        List<TemplateItem> items = ledger.plan().every(TemplateItem.class, removed.board());
        AtTable.renumber(ledger, items);
        return "Taken off the agenda template: " + removed.title() + ".";
    }
}
