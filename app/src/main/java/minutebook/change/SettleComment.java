package minutebook.change;

import java.util.List;
import minutebook.domain.CommentState;
import minutebook.domain.Meeting;
import minutebook.domain.MinutesComment;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/**
 * A comment on circulated minutes is accepted or not, with a response; a later response takes the place of an earlier one.
 *
 * @param response what was done about it, or why nothing was
 */
public record SettleComment(String comment, boolean accepted, String response) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        MinutesComment now = ledger.get(MinutesComment.class, comment);
        Meeting on = ledger.get(Meeting.class, now.meeting());
        on.requireNotApproved();
        if (response.isBlank()) {
            throw new Refused(
                    Refused.Reason.NO_REASON,
                    accepted ? "Say how it will be put right." : "Say why the comment is not accepted.");
        }
        MinutesComment settled = now.settled(accepted ? CommentState.ACCEPTED : CommentState.NOT_ACCEPTED, response);
        if (settled.equals(now)) {
            throw new Refused(Refused.Reason.WRONG_STATE, "That comment is settled in these words already.");
        }
        ledger.change(settled);
        List<String> all = ledger.meetings().about(MinutesComment.class, on.id()).stream()
                .map(MinutesComment::id)
                .toList();
        return "Comment " + (all.indexOf(comment) + 1) + " by " + now.author() + " on the minutes of meeting "
                + on.number() + ": " + settled.state().word() + ".";
    }
}
