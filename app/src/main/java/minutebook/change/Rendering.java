package minutebook.change;

import minutebook.domain.FrozenText;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/** Minutes as they were rendered for a change that keeps them. */
final class Rendering {
    private Rendering() {}

    /**
     * Refuses a text whose hash is not its own, and one from before somebody changed the record.
     *
     * @param head the hash of the journal's last line when the text was rendered
     */
    static void require(Ledger ledger, FrozenText minutes, String head) {
        if (!minutes.holds()) {
            throw new Refused(Refused.Reason.DAMAGED, "The text was altered on its way: render the minutes again.");
        }
        if (!ledger.history().head().equals(head)) {
            throw new Refused(
                    Refused.Reason.CHANGED_SINCE,
                    "The record has changed since these minutes were put together: look at them and try again.");
        }
    }
}
