package minutebook.change;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.TemplateItem;
import minutebook.store.Ledger;

/**
 * An item of the agenda template moves up or down.
 *
 * @param places how many places down; negative is up
 */
public record MoveTemplateItem(String item, int places) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        TemplateItem moved = ledger.get(TemplateItem.class, item);
        List<TemplateItem> items = new ArrayList<>(ledger.plan().every(TemplateItem.class, moved.board()));
        int from = items.indexOf(moved);
        int to = (int) Math.max(0, Math.min(items.size() - 1, (long) from + places));
        if (from == to) {
            throw new Refused(Refused.Reason.WRONG_STATE, "The item is at that end of the template already.");
        }
        items.add(to, items.remove(from));
        AtTable.renumber(ledger, items);
        return "Item moved to place " + (to + 1) + " of the template: " + moved.title() + ".";
    }
}
