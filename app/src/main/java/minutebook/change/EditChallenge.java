package minutebook.change;

import minutebook.domain.Challenge;
import minutebook.domain.Moment;
import minutebook.domain.Worked;
import minutebook.store.Ledger;

/**
 * A challenge gets its response, is put in other words, or said to have done some good. The last is not in the minutes, so it can
 * still be said when they have gone out.
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
        if (!judgedAs(now, worked).equals(then)) {
            AtTable.open(ledger, now.item());
        }
        ledger.change(then);
        if (now.response().isEmpty() && !then.response().isEmpty()) {
            return "Response recorded.";
        }
        return "Challenge changed" + (now.worked() == worked ? "." : "; whether it worked: " + worked.word() + ".");
    }

    private static Challenge judgedAs(Challenge now, Worked worked) {
        return new Challenge(
                now.id(),
                now.meeting(),
                now.item(),
                now.place(),
                now.asker(),
                now.asked(),
                now.question(),
                now.response(),
                worked,
                now.recordedAt(),
                now.recordedBy());
    }
}
