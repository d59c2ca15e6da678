package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.DateText;
import minutebook.domain.ForwardItem;
import minutebook.domain.ItemKind;
import minutebook.domain.Moment;
import minutebook.store.Ledger;

/**
 * Something is put on the forward plan: it goes onto the agenda of the next meeting that is planned for its time.
 *
 * @param theme the id of the theme it is about; its kind then is theme, else discussion
 * @param notBefore the first day on which it may be taken; empty for the next meeting
 */
public record AddForward(
        String board,
        String title,
        Optional<String> theme,
        Optional<String> presenter,
        int minutes,
        Optional<LocalDate> notBefore,
        String because)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        ForwardItem added = new ForwardItem(
                ledger.newId(),
                board,
                title,
                theme.isPresent() ? ItemKind.THEME : ItemKind.DISCUSSION,
                theme,
                presenter,
                minutes,
                notBefore,
                because,
                Optional.empty(),
                Optional.empty(),
                moment.at(),
                moment.actor());
        ledger.add(added);
        return "On the forward plan, for "
                + notBefore
                        .map(day -> "a meeting on or after " + DateText.plain(day))
                        .orElse("the next agenda")
                + ": " + added.title() + ".";
    }
}
