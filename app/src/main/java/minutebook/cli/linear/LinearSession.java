package minutebook.cli.linear;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.Change;
import minutebook.domain.DateText;
import minutebook.domain.DateWords;
import minutebook.domain.Meeting;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.view.AgendaRow;
import minutebook.view.MeetingView;

/** One meeting while its lines are read: the clock they set, the item they look at, and whether they have left. */
final class LinearSession {
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final Minutebook book;
    private final String meeting;
    private Optional<LocalTime> clock = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();
    private Optional<String> lookedAt = Optional.empty();
    private boolean left;

    LinearSession(Minutebook book, String meeting) {
        this.book = book;
        this.meeting = meeting;
    }

    Minutebook book() {
        return book;
    }

    /** The meeting at the item it is at, or at the one that was chosen once it is over. */
    MeetingView view() {
        boolean inSession = book.meetingAlone(meeting).inSession();
        return book.meeting(meeting, inSession ? Optional.empty() : lookedAt);
    }

    /** What can be named in a line. */
    Plan plan(MeetingView view) {
        return book.plan(view.board());
    }

    String apply(Change change) {
        return book.apply(change);
    }

    /**
     * The time set with “at” on the day set with “on”; without one, on the day that the meeting sits, or the day after
     * when it runs past midnight; the wall clock where neither is set.
     */
    LocalDateTime now() {
        LocalDateTime wall = book.moment().now();
        if (day.isPresent()) {
            return day.get().atTime(clock.orElse(wall.toLocalTime()));
        }
        return clock.map(time -> timed(book.meetingAlone(meeting), time)).orElse(wall);
    }

    /** Sets the day for what follows. Refuses one before the meeting started. */
    void setDay(LocalDate next) {
        Meeting of = book.meetingAlone(meeting);
        of.startedAt().map(LocalDateTime::toLocalDate).filter(next::isBefore).ifPresent(start -> {
            throw new Refused(
                    Reason.DATE_ORDER,
                    "The meeting started on " + DateText.plain(start) + ": give that day or a later one.");
        });
        day = Optional.of(next);
    }

    private LocalDateTime timed(Meeting of, LocalTime time) {
        LocalDate today = book.moment().today();
        LocalDate planned = of.plannedStart().toLocalDate();
        Optional<LocalDateTime> sat = view().sittings().resumed().or(of::startedAt);
        LocalDate on =
                day.or(() -> sat.map(LocalDateTime::toLocalDate)).orElse(planned.isAfter(today) ? today : planned);
        LocalDateTime at = on.atTime(time);
        boolean isNextDay = sat.filter(start -> day.isEmpty())
                .filter(start -> at.isBefore(start.minus(HALF_A_DAY)))
                .isPresent();
        return isNextDay ? at.plusDays(1) : at;
    }

    /** Sets the clock for what follows. Refuses a time before the meeting started. */
    void setClock(LocalTime time) {
        Meeting of = book.meetingAlone(meeting);
        LocalDateTime at = timed(of, time);
        of.startedAt().filter(at::isBefore).ifPresent(start -> {
            throw new Refused(
                    Reason.DATE_ORDER,
                    "The meeting started at " + DateText.time(start.toLocalTime()) + ": give a later time.");
        });
        clock = Optional.of(time);
    }

    /** Dates as they were said at the table. */
    DateWords dates(MeetingView view) {
        return new DateWords(
                now().toLocalDate(), view.next().map(next -> next.plannedStart().toLocalDate()));
    }

    /** The id of the item under which entries go. Refuses before the meeting has started. */
    String item() {
        return item(book.meetingAlone(meeting));
    }

    String item(Meeting of) {
        if (of.isOver()) {
            of.requireOpenRecord();
            return lookedAt.orElseThrow(() -> new Refused(
                    Reason.WRONG_STATE,
                    "Meeting " + of.number()
                            + " is closed: choose the item with “item N” to add to its draft minutes."));
        }
        of.requireInSession();
        return of.currentItem().orElseThrow();
    }

    /** The item of that number. Refuses one that is not on the agenda. */
    AgendaRow itemNumbered(String number) {
        MeetingView view = view();
        return view.agenda().stream()
                .filter(row -> String.valueOf(row.item().place()).equals(number))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Reason.NOT_FOUND,
                        "There is no item " + Line.shown(number) + ": the agenda has items 1 to "
                                + view.agenda().size() + "."));
    }

    /** The board's meeting of that number. Refuses one that is not there. */
    Meeting meetingNumbered(int number) {
        return book.home(Optional.of(view().board().key())).meetings().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.NOT_FOUND, "There is no meeting " + number + "."));
    }

    /** Looks at an item without the meeting going there: for a meeting that is over. */
    void lookAt(String item) {
        lookedAt = Optional.of(item);
    }

    void leave() {
        left = true;
    }

    boolean hasLeft() {
        return left;
    }
}
