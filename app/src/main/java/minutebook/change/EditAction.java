package minutebook.change;

import minutebook.domain.Action;
import minutebook.domain.ActionWords;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Outcome;
import minutebook.domain.Recommendation;
import minutebook.domain.Theme;
import minutebook.store.Ledger;

/** An action gets other words, owner, date or links while the meeting that agreed it is still being written up. */
public record EditAction(String action, ActionWords words) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Action now = ledger.get(Action.class, action);
        Meeting meeting = AtTable.open(ledger, now.item()).meeting();
        AddAction.requireToCome(meeting.begins().toLocalDate(), words);
        ledger.change(now.reworded(
                words.what(),
                words.expectation(),
                words.owner(),
                words.due(),
                words.theme().map(Theme::id).or(now::theme),
                words.outcome().map(Outcome::id),
                words.recommendation().map(Recommendation::id)));
        return ActionText.ref(ledger, now) + " changed.";
    }
}
