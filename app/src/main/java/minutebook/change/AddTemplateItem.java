package minutebook.change;

import java.util.List;
import java.util.Optional;
import minutebook.domain.ItemKind;
import minutebook.domain.Moment;
import minutebook.domain.Part;
import minutebook.domain.TemplateItem;
import minutebook.store.Ledger;

/**
 * The board's agendas get one more item by themselves, after those they have.
 *
 * @param theme the id of the theme it is about; a theme item without one stands for the themes whose turn it is
 */
public record AddTemplateItem(
        String board,
        String title,
        ItemKind kind,
        Optional<String> theme,
        Optional<String> presenter,
        int minutes,
        Part part)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        List<TemplateItem> items = ledger.plan().every(TemplateItem.class, board);
        TemplateItem added =
                new TemplateItem(ledger.newId(), board, title, kind, theme, presenter, minutes, part, items.size() + 1);
        ledger.add(added);
        return "Item " + added.place() + " of the agenda template: " + added.title() + ".";
    }
}
