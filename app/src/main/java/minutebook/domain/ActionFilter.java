package minutebook.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which actions a list is to show; an empty part lets all through.
 *
 * @param owners the ids of people, one of whom has promised it
 * @param agency the id of an agency
 * @param theme the id of a theme
 * @param overdueOn only those still open and due before this day
 * @param dueBefore only those due before this day
 * @param states only those in one of these states; all when empty
 * @param text only those whose words hold this
 */
public record ActionFilter(
        List<String> owners,
        Optional<String> agency,
        Optional<String> theme,
        Optional<LocalDate> overdueOn,
        Optional<LocalDate> dueBefore,
        List<ActionState> states,
        String text) {
    /** Lets every action through. */
    public static final ActionFilter ALL = new ActionFilter(
            List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), "");

    /** Lets through what the board still waits for. */
    public static final ActionFilter PENDING = ALL.in(ActionState.OPEN, ActionState.REPORTED_DONE);

    public ActionFilter {
        owners = List.copyOf(owners);
        states = List.copyOf(states);
    }

    public ActionFilter in(ActionState... wanted) {
        return new ActionFilter(owners, agency, theme, overdueOn, dueBefore, List.of(wanted), text);
    }

    public ActionFilter ofOwners(List<String> wanted) {
        return new ActionFilter(wanted, agency, theme, overdueOn, dueBefore, states, text);
    }

    public ActionFilter ofTheme(String wanted) {
        return new ActionFilter(owners, agency, Optional.of(wanted), overdueOn, dueBefore, states, text);
    }

    public ActionFilter overdue(LocalDate day) {
        return new ActionFilter(owners, agency, theme, Optional.of(day), dueBefore, states, text);
    }

    public ActionFilter holding(String wanted) {
        return new ActionFilter(owners, agency, theme, overdueOn, dueBefore, states, wanted);
    }
}
