package minutebook.view;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import minutebook.domain.ActionFilter;
import minutebook.domain.ActionState;
import minutebook.domain.Agency;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.store.Reader;

/**
 * How a board keeps what it promises: whose its actions are, whether they are done in time, how old the open ones are, and how
 * many each meeting agreed and settled.
 *
 * @param since only actions agreed at meetings from this day on count
 * @param agencies a line for each agency that owns an action, in the board’s order
 * @param whole the same for all of them together
 * @param meetings how many each meeting agreed and settled, oldest first
 */
public record ActionFigures(
        Board board, Optional<LocalDate> since, LocalDate today, List<Line> agencies, Line whole, List<Pace> meetings) {
    /**
     * The figures for one owner’s agency, or for all.
     *
     * @param agreed how many actions it was given
     * @param open how many the board still waits for, those reported done included
     * @param overdue how many of those are open and past their day
     * @param onTime how many were done by the day that was first agreed
     * @param afterExtension how many were done by a later day that the board had agreed to
     * @param late how many were done after the day they were due
     * @param dropped how many the board dropped
     * @param extensions how often more time was given
     * @param escalated how many were taken higher
     * @param medianAge the middle one of the ages of the open ones, in days since they were agreed; empty without any
     * @param oldest the age of the oldest open one in days
     */
    public record Line(
            String name,
            int agreed,
            int open,
            int overdue,
            int onTime,
            int afterExtension,
            int late,
            int dropped,
            int extensions,
            int escalated,
            Optional<Integer> medianAge,
            Optional<Integer> oldest) {
        /** How many are done, in time or not. */
        public int done() {
            return onTime + afterExtension + late;
        }

        /** The share of those done that were done by the day first agreed, in whole per cent; empty without any. */
        public Optional<Integer> onTimeShare() {
            return share(onTime, done());
        }

        static Optional<Integer> share(int part, int whole) {
            return whole == 0 ? Optional.empty() : Optional.of(Math.round(100f * part / whole));
        }
    }

    /**
     * What one meeting did to the action log.
     *
     * @param agreed how many actions it agreed
     * @param settled how many it closed or dropped, with those settled since the meeting before
     * @param waiting how many the board waited for when it was over
     */
    public record Pace(Meeting meeting, int agreed, int settled, int waiting) {}

    /** What the words of the figures mean, for whoever reads them. */
    public static final String MEANING =
            "In time means done by the day that was first agreed; after an extension, by a later"
                    + " day that the board had agreed to; late, after that. Age counts from the meeting that agreed it.";

    public ActionFigures {
        agencies = List.copyOf(agencies);
        meetings = List.copyOf(meetings);
    }

    /** The share of all actions that an agency owns, in whole per cent. */
    public int share(Line line) {
        return Line.share(line.agreed(), whole.agreed()).orElse(0);
    }

    /** A line as a sentence: {@code 12 agreed (40% of all), 3 open, 1 overdue; 5 of 8 done in time …}. */
    public String inWords(Line line) {
        StringBuilder words = new StringBuilder()
                .append(line.agreed())
                .append(" agreed (")
                .append(share(line))
                .append("% of all), ")
                .append(line.open())
                .append(" waited for, ")
                .append(line.overdue())
                .append(" overdue");
        line.onTimeShare().ifPresent(share -> words.append("; ")
                .append(line.onTime())
                .append(" of ")
                .append(line.done())
                .append(" done in time (")
                .append(share)
                .append("%), ")
                .append(line.afterExtension())
                .append(" after an extension, ")
                .append(line.late())
                .append(" late"));
        words.append("; dropped ").append(line.dropped());
        words.append("; extended ")
                .append(line.extensions())
                .append(", taken higher ")
                .append(line.escalated());
        line.medianAge().ifPresent(age -> words.append("; median age ")
                .append(age)
                .append(" days, oldest ")
                .append(line.oldest().orElseThrow()));
        return words.append('.').toString();
    }

    public static ActionFigures of(Reader reader, Board board, Optional<LocalDate> since, LocalDate today) {
        return of(reader, board, since, today, Set.of());
    }

    /** @param hidden the ids of the agenda items under which no action counts */
    static ActionFigures of(
            Reader reader, Board board, Optional<LocalDate> since, LocalDate today, Set<String> hidden) {
        List<Meeting> held = new ArrayList<>(reader.meetings().all(board.id()).stream()
                .filter(meeting -> meeting.startedAt().isPresent())
                .toList());
        Collections.reverse(held);
        List<ActionRow> all = new Rows(reader)
                .actions(reader.actions().inRefOrder(board.id(), ActionFilter.ALL, Integer.MAX_VALUE, 0)).stream()
                        .filter(row -> !hidden.contains(row.action().item()))
                        .toList();
        List<ActionRow> counted = all.stream()
                .filter(row ->
                        since.filter(day -> agreedOn(row, held).isBefore(day)).isEmpty())
                .toList();
        List<Line> lines = new ArrayList<>();
        for (Agency agency : reader.plan().agencies(board.id())) {
            List<ActionRow> own =
                    counted.stream().filter(row -> row.agency().equals(agency)).toList();
            if (!own.isEmpty()) {
                lines.add(line(agency.name(), own, held, today));
            }
        }
        return new ActionFigures(
                board, since, today, lines, line("All", counted, held, today), pace(all, held, since, today));
    }

    private static LocalDate agreedOn(ActionRow row, List<Meeting> held) {
        return held.stream()
                .filter(meeting -> meeting.id().equals(row.action().meeting()))
                .map(ActionFigures::day)
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.begins().toLocalDate();
    }

    /** The day on which it ended, which for one that was adjourned is not the day on which it began. */
    private static LocalDate lastDay(Meeting meeting, LocalDate today) {
        return meeting.endedAt().map(LocalDateTime::toLocalDate).orElse(today);
    }

    private static Line line(String name, List<ActionRow> rows, List<Meeting> held, LocalDate today) {
        List<Integer> ages = rows.stream()
                .filter(row -> row.action().state().isPending())
                .map(row -> (int) (today.toEpochDay() - agreedOn(row, held).toEpochDay()))
                .sorted()
                .toList();
        return new Line(
                name,
                rows.size(),
                ages.size(),
                count(rows, row -> row.action().isOverdue(today)),
                count(rows, row -> doneBy(row, row.extensions().firstDue())),
                count(
                        rows,
                        row -> doneBy(row, row.action().due())
                                && !doneBy(row, row.extensions().firstDue())),
                count(rows, row -> isDone(row) && row.action().isDoneLate()),
                count(rows, row -> row.action().state() == ActionState.DROPPED),
                rows.stream().mapToInt(row -> row.extensions().count()).sum(),
                count(rows, row -> !row.escalations().isEmpty()),
                median(ages),
                ages.isEmpty() ? Optional.empty() : Optional.of(ages.get(ages.size() - 1)));
    }

    private static int count(List<ActionRow> rows, Predicate<ActionRow> counts) {
        return (int) rows.stream().filter(counts).count();
    }

    /** Only what the board has accepted is done; what is reported as done is still waited for. */
    private static boolean isDone(ActionRow row) {
        return row.action().state() == ActionState.CLOSED;
    }

    private static boolean doneBy(ActionRow row, LocalDate day) {
        return isDone(row) && !row.action().doneOn().orElseThrow().isAfter(day);
    }

    private static Optional<Integer> median(List<Integer> sorted) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int middle = sorted.size() / 2;
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : Math.round((sorted.get(middle - 1) + sorted.get(middle)) / 2f));
    }

    private static List<Pace> pace(
            List<ActionRow> all, List<Meeting> held, Optional<LocalDate> since, LocalDate today) {
        List<Pace> pace = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            Meeting meeting = held.get(i);
            LocalDate before = i == 0 ? LocalDate.MIN : lastDay(held.get(i - 1), today);
            LocalDate on = lastDay(meeting, today);
            int agreed = count(all, row -> row.action().meeting().equals(meeting.id()));
            int settled = count(all, row -> settledIn(row, before, on));
            int number = meeting.number();
            int waiting = count(
                    all,
                    row -> meetingNumber(row, held) <= number
                            && row.action()
                                    .settledOn()
                                    .filter(day -> !day.isAfter(on))
                                    .isEmpty());
            if (since.filter(day(meeting)::isBefore).isEmpty()) {
                pace.add(new Pace(meeting, agreed, settled, waiting));
            }
        }
        return pace;
    }

    private static int meetingNumber(ActionRow row, List<Meeting> held) {
        return held.stream()
                .filter(meeting -> meeting.id().equals(row.action().meeting()))
                .map(Meeting::number)
                .findFirst()
                .orElse(0);
    }

    private static boolean settledIn(ActionRow row, LocalDate after, LocalDate until) {
        return row.action()
                .settledOn()
                .filter(day -> day.isAfter(after) && !day.isAfter(until))
                .isPresent();
    }
}
