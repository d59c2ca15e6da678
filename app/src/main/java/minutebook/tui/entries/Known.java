package minutebook.tui.entries;

import java.util.List;
import java.util.Optional;
import minutebook.domain.Challenge;
import minutebook.domain.ItemKind;
import minutebook.domain.Meeting;
import minutebook.domain.Risk;
import minutebook.view.ActionRow;

/**
 * What some entries name besides the plan.
 *
 * @param untouched what the item is for, while nothing is recorded under it
 * @param earlier the meetings held before this one, the last first; empty for entries that name none
 * @param challenges those recorded under the item so far
 * @param actions those that the board waits for; empty for entries that name none
 * @param risks those on the register; empty for entries that name none
 */
public record Known(
        Optional<ItemKind> untouched,
        List<Meeting> earlier,
        List<Challenge> challenges,
        List<ActionRow> actions,
        List<Risk> risks) {
    public Known {
        earlier = List.copyOf(earlier);
        challenges = List.copyOf(challenges);
        actions = List.copyOf(actions);
        risks = List.copyOf(risks);
    }
}
