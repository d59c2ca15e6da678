package minutebook.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import minutebook.domain.ActionFilter;
import minutebook.domain.ActionState;
import minutebook.domain.ActionUpdate;
import minutebook.domain.Board;
import minutebook.domain.BoardRules;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.UpdateKind;
import minutebook.domain.WallClock;
import minutebook.store.Reader;

/**
 * Whom to speak to about which action today, most pressing first; an action may be there for more than one reason.
 *
 * @param today the day on which overdue is judged; this week is the seven days from it on
 */
public record RemindersView(Board board, List<Reminder> reminders, LocalDate today) {
    private static final int WEEK = 7;

    public RemindersView {
        reminders = List.copyOf(reminders);
    }

    public static RemindersView of(Reader reader, Board board, LocalDate today) {
        BoardRules rules = reader.plan().rules(board.id());
        Optional<Instant> lastMet = reader.meetings().all(board.id()).stream()
                .filter(Meeting::isOver)
                .findFirst()
                .flatMap(Meeting::endedAt)
                .map(WallClock::instant);
        List<Reminder> all = new ArrayList<>();
        new Rows(reader)
                .actions(reader.actions().byDueDate(board.id(), ActionFilter.PENDING, Integer.MAX_VALUE, 0))
                .forEach(row -> new RemindersView(board, List.of(), today).add(all, row, rules, lastMet));
        all.sort(Comparator.comparing(Reminder::kind));
        return new RemindersView(board, all, today);
    }

    private void add(List<Reminder> all, ActionRow row, BoardRules rules, Optional<Instant> lastMet) {
        LocalDate due = row.action().due();
        boolean open = row.action().state() == ActionState.OPEN && !row.action().isParked(today);
        if (row.shouldGoHigher(rules)) {
            all.add(new Reminder(
                    Reminder.Kind.TO_TAKE_HIGHER,
                    row,
                    "extended " + row.extensions().times()));
        }
        asked(row).ifPresent(update -> all.add(new Reminder(Reminder.Kind.EXTENSION_ASKED, row, update.text())));
        if (row.action().isOverdue(today)) {
            all.add(new Reminder(Reminder.Kind.OVERDUE, row, late(due)));
        } else if (open && due.isBefore(today.plusDays(WEEK))) {
            all.add(new Reminder(Reminder.Kind.DUE_THIS_WEEK, row, "due " + DateText.brief(due)));
        }
        if (row.action().state() == ActionState.REPORTED_DONE) {
            all.add(new Reminder(Reminder.Kind.TO_ACCEPT, row, "reported done"));
        }
        if (open && isSilent(row, lastMet)) {
            all.add(new Reminder(Reminder.Kind.NEVER_UPDATED, row, "nothing said since it was agreed"));
        }
        row.action()
                .parkedUntil()
                .filter(day -> row.action().isParked(today) && day.isBefore(today.plusDays(WEEK)))
                .ifPresent(day ->
                        all.add(new Reminder(Reminder.Kind.COMING_BACK, row, "parked until " + DateText.brief(day))));
        if (!row.waitsFor().isEmpty()) {
            all.add(new Reminder(Reminder.Kind.WAITING, row, "waits for " + String.join(", ", row.waitsFor())));
        }
    }

    private String late(LocalDate due) {
        long days = ChronoUnit.DAYS.between(due, today);
        return days + (days == 1 ? " day late" : " days late");
    }

    /** The owner’s request that nobody has answered since. */
    private static Optional<ActionUpdate> asked(ActionRow row) {
        Optional<ActionUpdate> last = Optional.empty();
        for (ActionUpdate update : row.updates()) {
            if (update.kind() == UpdateKind.EXTENSION_ASKED) {
                last = Optional.of(update);
            } else if (update.kind() != UpdateKind.SAID) {
                last = Optional.empty();
            }
        }
        return last;
    }

    /** Whether nothing has been said of it although the board has met since it was agreed. */
    private static boolean isSilent(ActionRow row, Optional<Instant> lastMet) {
        return row.updates().isEmpty()
                && lastMet.filter(met -> met.isAfter(row.action().recordedAt())).isPresent();
    }
}
