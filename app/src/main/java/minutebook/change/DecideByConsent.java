package minutebook.change;

import java.util.List;
import java.util.Optional;
import minutebook.domain.ConsentEntry;
import minutebook.domain.Decision;
import minutebook.domain.Moment;
import minutebook.domain.Ref;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/**
 * The board takes several decisions at one stroke, without talking about them.
 *
 * @param decisions the words of each
 */
public record DecideByConsent(String item, List<String> decisions) implements Change {
    public DecideByConsent {
        decisions = List.copyOf(decisions);
        if (decisions.isEmpty()) {
            throw new Refused(Refused.Reason.BLANK, "Say what is agreed by consent.");
        }
    }

    /** What a typed line says, once nothing is missing. */
    public static DecideByConsent of(String item, ConsentEntry entry) {
        entry.requireComplete();
        return new DecideByConsent(item, entry.decisions());
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable table = AtTable.sitting(ledger, item);
        String meeting = table.meeting().id();
        int first = 0;
        int last = 0;
        for (String words : decisions) {
            Decision decision = new Decision(
                    ledger.newId(),
                    meeting,
                    item,
                    ledger.meetings().nextPlace(meeting),
                    words,
                    "",
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    moment.at(),
                    moment.actor());
            ledger.add(decision);
            last = ledger.meetings().number(decision);
            first = first == 0 ? last : first;
        }
        int number = table.meeting().number();
        return Ref.decision(number, first) + (last == first ? "" : " to " + Ref.decision(number, last))
                + " recorded, by consent.";
    }
}
