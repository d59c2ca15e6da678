package minutebook.change;

import minutebook.domain.AgendaItem;
import minutebook.domain.Challenge;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.Worked;
import minutebook.store.Ledger;

/**
 * A challenge gets its response, is put in other words, or said to have done some good. The last is not in the minutes, so it can
 * still be said when they have gone out; a response that comes so late is noted by the meeting in session, whose minutes tell it.
 */
public record EditChallenge(
        String challenge, String asker, String asked, String question, String response, Worked worked)
        implements Change {
    /** The same challenge with its response. */
    public static EditChallenge responded(Challenge now, String response) {
        return new EditChallenge(now.id(), now.asker(), now.asked(), now.question(), response, now.worked());
    }

    /** The same challenge with whether it did any good. */
    public static EditChallenge judged(Challenge now, Worked worked) {
        return new EditChallenge(now.id(), now.asker(), now.asked(), now.question(), now.response(), worked);
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Challenge now = ledger.get(Challenge.class, challenge);
        Challenge then = new Challenge(
                now.id(),
                now.meeting(),
                now.item(),
                now.place(),
                asker,
                asked,
                question,
                response,
                worked,
                now.recordedAt(),
                now.recordedBy());
        boolean late = isLate(ledger, now)
                && !then.response().isEmpty()
                && !then.response().equals(now.response());
        Challenge settled = with(now, late ? then.response() : now.response());
        if (!settled.equals(then)) {
            AtTable.open(ledger, now.item());
        }
        ledger.change(then);
        if (late) {
            return "Response recorded. " + noted(ledger, moment, then);
        }
        if (now.response().isEmpty() && !then.response().isEmpty()) {
            return "Response recorded.";
        }
        return "Challenge changed" + (now.worked() == worked ? "." : "; whether it worked: " + worked.word() + ".");
    }

    /** Whether the minutes of the meeting that asked have gone out. */
    private static boolean isLate(Ledger ledger, Challenge now) {
        MeetingState state = ledger.get(Meeting.class, now.meeting()).state();
        return state == MeetingState.CIRCULATED || state == MeetingState.APPROVED;
    }

    /** The minutes of the meeting that hears the response tell it; those of the one that asked stay as they are. */
    private static String noted(Ledger ledger, Moment moment, Challenge answered) {
        Meeting asked = ledger.get(Meeting.class, answered.meeting());
        String item = ledger.meetings()
                .inSession(asked.board())
                .flatMap(Meeting::currentItem)
                .orElseThrow(() -> new Refused(
                        Refused.Reason.WRONG_STATE,
                        "The minutes of meeting " + asked.number()
                                + " have gone out: record the response while the next meeting is in session."));
        boolean secret = ledger.get(AgendaItem.class, answered.item()).isPrivate();
        if (secret && !ledger.get(AgendaItem.class, item).isPrivate()) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE, "It was asked in private: record the response at an item in Part 2.");
        }
        String words = "Response to a challenge of meeting " + asked.number() + " (" + answered.question() + ") "
                + answered.response();
        return new AddNote(item, words).applyTo(ledger, moment);
    }

    private Challenge with(Challenge now, String newResponse) {
        return new Challenge(
                now.id(),
                now.meeting(),
                now.item(),
                now.place(),
                now.asker(),
                now.asked(),
                now.question(),
                newResponse,
                worked,
                now.recordedAt(),
                now.recordedBy());
    }
}
