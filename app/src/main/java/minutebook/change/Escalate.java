package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.Escalation;
import minutebook.domain.EscalationLevel;
import minutebook.domain.Moment;
import minutebook.domain.Outcome;
import minutebook.domain.Worked;
import minutebook.store.Ledger;

/** A matter is taken higher: an action, an outcome or a challenge, or the matter of the item itself. */
public record Escalate(
        String item,
        Optional<String> action,
        Optional<String> outcome,
        Optional<String> challenge,
        EscalationLevel level,
        String to,
        LocalDate date,
        String because)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable table = AtTable.sitting(ledger, item);
        AddProgress.requirePast(date, moment);
        String meeting = table.meeting().id();
        ledger.add(new Escalation(
                ledger.newId(),
                meeting,
                item,
                ledger.meetings().nextPlace(meeting),
                action,
                outcome,
                challenge,
                level,
                to,
                date,
                because,
                "",
                Optional.empty(),
                Worked.NOT_KNOWN,
                moment.at(),
                moment.actor()));
        return matter(ledger) + " taken to " + level.word() + " (" + to + "), under item "
                + table.item().place() + ".";
    }

    private String matter(Ledger ledger) {
        if (action.isPresent()) {
            return ActionText.ref(ledger, ledger.get(Action.class, action.get()))
                    .toString();
        }
        if (outcome.isPresent()) {
            return "Outcome " + ledger.get(Outcome.class, outcome.get()).ref();
        }
        return challenge.isPresent() ? "The challenge" : "The matter of the item";
    }
}
