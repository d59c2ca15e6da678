package minutebook.change;

import minutebook.domain.Board;
import minutebook.domain.Moment;
import minutebook.domain.PublicRelease;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/**
 * A publication goes out to the public although the privacy check found something in it, knowingly.
 *
 * @param publication which, as it is typed
 * @param about what it is about, as it is typed; empty for the board
 * @param findings how many things were found, which are these and no others by their hash
 */
public record ReleasePublication(
        String board, String publication, String about, int findings, String hash, String because) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        if (because.isBlank()) {
            throw new Refused(Refused.Reason.NO_REASON, "Say why it may go out as it is: the reason is kept.");
        }
        if (findings == 0) {
            throw new Refused(Refused.Reason.WRONG_STATE, "Nothing was found in it: it can go out without a reason.");
        }
        PublicRelease release = new PublicRelease(
                ledger.newId(),
                ledger.get(Board.class, board).id(),
                publication,
                about,
                moment.today(),
                findings,
                hash,
                because,
                moment.at(),
                moment.actor());
        ledger.add(release);
        return "“" + (release.publication() + " " + release.about()).strip() + "” may go out to the public with "
                + (findings == 1 ? "1 finding" : findings + " findings") + " of the privacy check.";
    }
}
