package minutebook.change;

import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.ForwardItem;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/** What is left of an item goes to the forward plan, for the next agenda. */
public record DeferItem(String item, String because) implements Change {
    /** The least time that what is left of an item gets, in minutes. */
    private static final int LEAST = 5;

    private static final int MINUTE = 60;

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable table = AtTable.sitting(ledger, item);
        AgendaItem now = table.item();
        if (because.isBlank()) {
            throw new Refused(Refused.Reason.NO_REASON, "Say why the rest of the item is deferred.");
        }
        boolean deferred = ledger.meetings().deferred(table.meeting().id()).stream()
                .anyMatch(one -> one.from().filter(item::equals).isPresent());
        if (deferred) {
            throw new Refused(
                    Refused.Reason.DUPLICATE, "The rest of item " + now.place() + " has been deferred already.");
        }
        int left = Math.max(LEAST, now.minutes() - now.secondsTaken() / MINUTE);
        ledger.add(new ForwardItem(
                ledger.newId(),
                table.meeting().board(),
                now.title(),
                now.kind(),
                now.theme(),
                now.presenter(),
                left,
                Optional.empty(),
                because,
                Optional.of(item),
                Optional.empty(),
                moment.at(),
                moment.actor()));
        return "The rest of item " + now.place() + ", " + left + " minutes, is deferred to the next meeting.";
    }
}
