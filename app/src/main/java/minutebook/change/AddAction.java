package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.ActionState;
import minutebook.domain.ActionWords;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Outcome;
import minutebook.domain.Recommendation;
import minutebook.domain.Ref;
import minutebook.domain.Refused;
import minutebook.domain.Theme;
import minutebook.store.Ledger;

/** Somebody promises to do something by a date. An action under a theme's item belongs to that theme unless it says else. */
public record AddAction(String item, ActionWords words) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable table = AtTable.sitting(ledger, item);
        Meeting meeting = table.meeting();
        requireToCome(table.day(ledger), words);
        Action action = new Action(
                ledger.newId(),
                meeting.board(),
                meeting.id(),
                item,
                ledger.meetings().nextPlace(meeting.id()),
                words.what(),
                words.expectation(),
                words.owner().id(),
                words.owner().agency(),
                words.due(),
                theme(table.item()),
                words.outcome().map(Outcome::id),
                words.recommendation().map(Recommendation::id),
                ActionState.OPEN,
                Optional.empty(),
                Optional.empty(),
                "",
                moment.at(),
                moment.actor());
        ledger.add(action);
        Ref ref = Ref.action(meeting.number(), ledger.actions().number(action));
        return ref + " recorded for " + words.owner().post() + ", due " + DateText.plain(words.due()) + ".";
    }

    private Optional<String> theme(AgendaItem at) {
        return words.theme().map(Theme::id).or(at::theme);
    }

    /** Refuses a due date before the day of the meeting that agrees it. */
    static void requireToCome(LocalDate day, ActionWords words) {
        if (words.due().isBefore(day)) {
            throw new Refused(
                    Refused.Reason.DATE_ORDER,
                    "Give a due date on or after the meeting: " + DateText.plain(words.due()) + " is before it.");
        }
    }
}
