package minutebook.view;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.ActionState;

/**
 * An action that is owed.
 *
 * @param whose {@code own}, or the theme or outcome through which an action of somebody else is theirs to see to
 * @param isOwn whether they promised it themselves
 */
public record OwedAction(ActionRow row, String whose, boolean isOwn) implements Owed {
    @Override
    public Nearness nearness(LocalDate today) {
        if (!isOwn) {
            return Nearness.OF_OTHERS;
        }
        boolean waits = row.action().state() == ActionState.REPORTED_DONE
                || row.action().isParked(today);
        return waits ? Nearness.WITH_THE_BOARD : Nearness.TO_DO;
    }

    @Override
    public Kind kind() {
        return Kind.ACTION;
    }

    @Override
    public String key() {
        return row.ref();
    }

    @Override
    public String name() {
        return row.ref();
    }

    @Override
    public LocalDate by() {
        return row.action().due();
    }

    @Override
    public String standing(LocalDate today) {
        return row.stateInWords(today);
    }

    @Override
    public boolean isLate(LocalDate today) {
        return row.action().isOverdue(today);
    }

    @Override
    public String words() {
        return row.action().what();
    }

    @Override
    public Optional<ActionRow> action() {
        return Optional.of(row);
    }
}
