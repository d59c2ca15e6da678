package minutebook.change;

import minutebook.domain.Challenge;
import minutebook.domain.ChallengeEntry;
import minutebook.domain.Moment;
import minutebook.domain.Worked;
import minutebook.store.Ledger;

/**
 * Somebody at the table is asked to account for something.
 *
 * @param asker who asks, by post
 * @param asked who is asked, by post; empty for nobody in particular
 * @param response what was said to it; empty where there is none yet
 */
public record AddChallenge(String item, String asker, String asked, String question, String response)
        implements Change {
    /** What a typed line says, once nothing is missing. */
    public static AddChallenge of(String item, ChallengeEntry entry) {
        entry.requireComplete();
        return new AddChallenge(item, entry.asker(), entry.asked(), entry.question(), entry.response());
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable table = AtTable.sitting(ledger, item);
        String meeting = table.meeting().id();
        Challenge challenge = new Challenge(
                ledger.newId(),
                meeting,
                item,
                ledger.meetings().nextPlace(meeting),
                asker,
                asked,
                question,
                response,
                Worked.NOT_KNOWN,
                moment.at(),
                moment.actor());
        ledger.add(challenge);
        return "Challenge recorded under item " + table.item().place()
                + (challenge.response().isEmpty() ? ", without a response as yet." : ".");
    }
}
