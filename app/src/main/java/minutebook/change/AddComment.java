package minutebook.change;

import java.time.LocalDate;
import minutebook.domain.CommentState;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.MinutesComment;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/**
 * Somebody asks to have something put right in minutes that were circulated.
 *
 * @param author who, by post
 * @param about which item or entry; may be empty
 * @param date the day on which it was said
 */
public record AddComment(String meeting, String author, String about, String text, LocalDate date) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting on = ledger.get(Meeting.class, meeting);
        on.requireNotApproved();
        if (on.state() != MeetingState.CIRCULATED) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "The minutes of meeting " + on.number() + " have not gone out: circulate them first.");
        }
        CirculateMinutes.requireDay(on, date, moment);
        MinutesComment comment = new MinutesComment(
                ledger.newId(), meeting, author, about, text, date, CommentState.OPEN, "", moment.at(), moment.actor());
        ledger.add(comment);
        int number = ledger.meetings().about(MinutesComment.class, meeting).size();
        return "Comment " + number + " on the minutes of meeting " + on.number() + " recorded for " + comment.author()
                + ".";
    }
}
