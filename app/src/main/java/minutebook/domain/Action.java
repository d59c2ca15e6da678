package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Refused.Reason;

/**
 * What somebody has promised to do by a calendar date.
 *
 * @param meeting the meeting that agreed it
 * @param place its order within that meeting; the printed number is its rank, so numbers have no gaps
 * @param expectation what will be there when it is done
 * @param agency the owner's agency when it was agreed
 * @param doneOn the day it was done, as reported
 * @param settledOn the day the board closed or dropped it
 * @param settledBecause the board's reason for closing or dropping it
 * @param parkedUntil the day until which the board does not ask for it
 */
public record Action(
        String id,
        String board,
        String meeting,
        String item,
        int place,
        String what,
        String expectation,
        String owner,
        String agency,
        LocalDate due,
        Optional<String> theme,
        Optional<String> outcome,
        Optional<String> recommendation,
        ActionState state,
        Optional<LocalDate> doneOn,
        Optional<LocalDate> settledOn,
        String settledBecause,
        Optional<LocalDate> parkedUntil,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public Action {
        what = Words.paragraph("action", what);
        expectation = Words.optional("expectation", expectation);
        settledBecause = Words.optional("reason", settledBecause);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.of(item);
    }

    /** An action that is not parked. */
    public Action(
            String id,
            String board,
            String meeting,
            String item,
            int place,
            String what,
            String expectation,
            String owner,
            String agency,
            LocalDate due,
            Optional<String> theme,
            Optional<String> outcome,
            Optional<String> recommendation,
            ActionState state,
            Optional<LocalDate> doneOn,
            Optional<LocalDate> settledOn,
            String settledBecause,
            Instant recordedAt,
            String recordedBy) {
        this(
                id,
                board,
                meeting,
                item,
                place,
                what,
                expectation,
                owner,
                agency,
                due,
                theme,
                outcome,
                recommendation,
                state,
                doneOn,
                settledOn,
                settledBecause,
                Optional.empty(),
                recordedAt,
                recordedBy);
    }

    public boolean isOverdue(LocalDate today) {
        return state == ActionState.OPEN && due.isBefore(today) && !isParked(today);
    }

    /** Whether the board does not ask for it on that day. */
    public boolean isParked(LocalDate today) {
        return parkedUntil.filter(today::isBefore).isPresent();
    }

    /** Whether it was done after it was due: done late stays visibly late. */
    public boolean isDoneLate() {
        return doneOn.map(day -> day.isAfter(due)).orElse(false);
    }

    /** The owner says it is done; the board has still to accept it. */
    public Action reportDone(LocalDate day) {
        requirePending();
        return in(ActionState.REPORTED_DONE, Optional.of(day), Optional.empty(), "");
    }

    /** The board accepts it as done, on the day reported or else on the day it is closed. */
    public Action close(LocalDate day, String because) {
        requirePending();
        requireSinceDone(day);
        return in(ActionState.CLOSED, doneOn.or(() -> Optional.of(day)), Optional.of(day), because);
    }

    /** The board no longer asks for it; the reason is kept. */
    public Action drop(LocalDate day, String because) {
        requirePending();
        if (Words.clean(because).isEmpty()) {
            throw new Refused(Reason.NO_REASON, "Say why the action is dropped; the reason is kept.");
        }
        requireSinceDone(day);
        return in(ActionState.DROPPED, doneOn, Optional.of(day), because);
    }

    private void requireSinceDone(LocalDate day) {
        doneOn.filter(day::isBefore).ifPresent(done -> {
            throw new Refused(
                    Reason.DATE_ORDER,
                    "It was reported done on " + DateText.plain(done) + ": give that day or a later one.");
        });
    }

    /** The board gives it more time; what was reported as done is then open again. */
    public Action extended(LocalDate to, String because) {
        requirePending();
        if (!to.isAfter(due)) {
            throw new Refused(
                    Reason.DATE_ORDER, "It is due on " + DateText.plain(due) + " already: extend it to a later day.");
        }
        if (Words.clean(because).isEmpty()) {
            throw new Refused(Reason.NO_REASON, "Say why it gets more time: the reason is kept.");
        }
        return in(ActionState.OPEN, Optional.empty(), Optional.empty(), "").scheduled(to, parkedUntil);
    }

    /** The board does not ask for it until that day, on which it comes back by itself. */
    public Action parked(LocalDate until, LocalDate today, String because) {
        requirePending();
        if (!until.isAfter(today)) {
            throw new Refused(Reason.DATE_ORDER, "Park it until a day that is still to come.");
        }
        if (Words.clean(because).isEmpty()) {
            throw new Refused(Reason.NO_REASON, "Say why it is parked: the reason is kept.");
        }
        return scheduled(due, Optional.of(until));
    }

    /** The board asks for it again. */
    public Action unparked(LocalDate today) {
        requirePending();
        if (!isParked(today)) {
            throw new Refused(Reason.WRONG_STATE, "The action is not parked.");
        }
        return scheduled(due, Optional.empty());
    }

    private Action scheduled(LocalDate newDue, Optional<LocalDate> newParkedUntil) {
        return new Action(
                id,
                board,
                meeting,
                item,
                place,
                what,
                expectation,
                owner,
                agency,
                newDue,
                theme,
                outcome,
                recommendation,
                state,
                doneOn,
                settledOn,
                settledBecause,
                newParkedUntil,
                recordedAt,
                recordedBy);
    }

    /** The same action in other words, with another owner, date or link. */
    public Action reworded(
            String newWhat,
            String newExpectation,
            Person newOwner,
            LocalDate newDue,
            Optional<String> newTheme,
            Optional<String> newOutcome,
            Optional<String> newRecommendation) {
        return new Action(
                id,
                board,
                meeting,
                item,
                place,
                newWhat,
                newExpectation,
                newOwner.id(),
                newOwner.agency(),
                newDue,
                newTheme,
                newOutcome,
                newRecommendation,
                state,
                doneOn,
                settledOn,
                settledBecause,
                parkedUntil,
                recordedAt,
                recordedBy);
    }

    /** The same action under another theme, or under none. */
    public Action underTheme(Optional<String> newTheme) {
        return new Action(
                id,
                board,
                meeting,
                item,
                place,
                what,
                expectation,
                owner,
                agency,
                due,
                newTheme,
                outcome,
                recommendation,
                state,
                doneOn,
                settledOn,
                settledBecause,
                parkedUntil,
                recordedAt,
                recordedBy);
    }

    /** Refuses once the board has closed or dropped it. */
    public void requirePending() {
        if (!state.isPending()) {
            throw new Refused(Reason.WRONG_STATE, "The action is " + state.word() + " already.");
        }
    }

    private Action in(ActionState newState, Optional<LocalDate> done, Optional<LocalDate> settled, String because) {
        return new Action(
                id,
                board,
                meeting,
                item,
                place,
                what,
                expectation,
                owner,
                agency,
                due,
                theme,
                outcome,
                recommendation,
                newState,
                done,
                settled,
                because,
                newState.isPending() ? parkedUntil : Optional.empty(),
                recordedAt,
                recordedBy);
    }
}
