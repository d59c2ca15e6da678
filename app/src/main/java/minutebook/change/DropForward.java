package minutebook.change;

import minutebook.domain.ForwardItem;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import minutebook.store.Ledger;

/** Something is taken off the forward plan before an agenda took it up; the history keeps it with the reason. */
public record DropForward(String item, String because) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        ForwardItem dropped = ledger.get(ForwardItem.class, item);
        String reason = Words.line(because);
        if (reason.isEmpty()) {
            throw new Refused(Refused.Reason.NO_REASON, "Say why it is dropped from the forward plan.");
        }
        if (dropped.taken().isPresent()) {
            throw new Refused(
                    Refused.Reason.IN_USE, "An agenda has taken it up: remove the item from that agenda instead.");
        }
        ledger.remove(dropped);
        return "Dropped from the forward plan: " + dropped.title() + ", because " + reason.replaceFirst("\\.$", "")
                + ".";
    }
}
