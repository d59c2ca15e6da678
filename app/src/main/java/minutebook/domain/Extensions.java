package minutebook.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * How often the board has given an action more time.
 *
 * @param firstDue the day it was due when it was agreed
 */
public record Extensions(int count, LocalDate firstDue) {
    /** What the updates of an action tell of it, which come oldest first. */
    public static Extensions of(Action action, List<ActionUpdate> updates) {
        List<ActionUpdate> extended = updates.stream()
                .filter(update -> update.kind() == UpdateKind.EXTENDED)
                .toList();
        LocalDate first =
                extended.stream().findFirst().flatMap(ActionUpdate::dueBefore).orElse(action.due());
        return new Extensions(extended.size(), first);
    }

    /** {@code 30 Jun 2015 (extended twice; first due 1 May 2015)}; the day alone where it was never extended. */
    public String dueInWords(LocalDate due) {
        return DateText.brief(due)
                + (count == 0 ? "" : " (extended " + times() + "; first due " + DateText.brief(firstDue) + ")");
    }

    /** {@code once}, {@code twice}, {@code 3 times}. */
    public String times() {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }
}
