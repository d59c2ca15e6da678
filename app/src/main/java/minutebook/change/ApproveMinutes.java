package minutebook.change;

import java.util.List;
import minutebook.domain.Approval;
import minutebook.domain.CommentState;
import minutebook.domain.FrozenText;
import minutebook.domain.Meeting;
import minutebook.domain.MinutesComment;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/**
 * The board agrees the minutes of an earlier meeting as a correct record: they are frozen, and this is never undone.
 *
 * @param item the item of the meeting in session under which they are agreed
 * @param meeting the meeting whose minutes they are
 * @param minutes the minutes as they are agreed
 * @param head the hash of the journal's last line when they were rendered
 */
public record ApproveMinutes(String item, String meeting, FrozenText minutes, String head) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable table = AtTable.sitting(ledger, item);
        Meeting here = table.meeting();
        here.requireInSession();
        Meeting approved = ledger.get(Meeting.class, meeting);
        if (!approved.board().equals(here.board()) || approved.number() >= here.number()) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "The minutes of meeting " + approved.number() + " are agreed at a later meeting of the board.");
        }
        Meeting frozen = approved.approve();
        requireSettled(ledger, approved);
        table.requireQuorum(ledger, "to agree minutes");
        Rendering.require(ledger, minutes, head);
        ledger.add(new Approval(
                ledger.newId(),
                meeting,
                item,
                ledger.meetings().sittings(here.id()).day(here).orElseGet(moment::today),
                minutes.text(),
                minutes.hash(),
                head,
                moment.at(),
                moment.actor()));
        ledger.change(frozen);
        return "Minutes of meeting " + approved.number() + " agreed and frozen; hash " + minutes.shortHash() + ".";
    }

    private static void requireSettled(Ledger ledger, Meeting approved) {
        List<MinutesComment> open = ledger.meetings().about(MinutesComment.class, approved.id()).stream()
                .filter(comment -> comment.state() == CommentState.OPEN)
                .toList();
        if (!open.isEmpty()) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "Settle what " + open.get(0).author() + " commented on the minutes of meeting " + approved.number()
                            + " first: accepted or not.");
        }
    }

    /** What the board has agreed stays agreed; a slip is put right by a correction. */
    @Override
    public boolean undoable() {
        return false;
    }
}
