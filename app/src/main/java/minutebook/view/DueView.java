package minutebook.view;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.LinkedBoard;
import minutebook.domain.LinkedBoardMet;
import minutebook.domain.Person;
import minutebook.domain.Refused;
import minutebook.domain.ReportDue;
import minutebook.domain.ReportReceived;
import minutebook.domain.ReportStanding;
import minutebook.domain.Words;
import minutebook.store.Reader;

/**
 * What a board expects from others.
 *
 * @param reports the reports in use, the one due first before the others
 * @param links the linked boards in use, in their order
 */
public record DueView(Board board, LocalDate today, List<Report> reports, List<Link> links) {
    public DueView {
        reports = List.copyOf(reports);
        links = List.copyOf(links);
    }

    /**
     * A report that is expected.
     *
     * @param came each time it came, oldest first
     */
    public record Report(ReportDue due, Optional<Person> from, List<ReportReceived> came, ReportStanding standing) {
        public Report {
            came = List.copyOf(came);
        }

        /** How often it is expected. */
        public String often() {
            return switch (due.everyMonths()) {
                case 0 -> "once";
                case 1 -> "every month";
                case 12 -> "every year";
                default -> "every " + due.everyMonths() + " months";
            };
        }

        /** When it is due, or for how long it has been. */
        public String inShort() {
            return standing.isOverdue()
                    ? counted(standing.daysOverdue()) + " overdue"
                    : standing.nextDue()
                            .map(day -> "due " + DateText.brief(day))
                            .orElse("has come");
        }

        /** The same with the day that has gone by. */
        public String inWords() {
            return standing.nextDue()
                    .filter(day -> standing.isOverdue())
                    .map(day -> inShort() + ", was due " + DateText.brief(day))
                    .orElseGet(this::inShort);
        }
    }

    /**
     * A board that is linked.
     *
     * @param met each time it met, oldest first
     * @param days how many days ago it met last
     */
    public record Link(LinkedBoard linked, Optional<Person> contact, List<LinkedBoardMet> met, Optional<Long> days) {
        public Link {
            met = List.copyOf(met);
        }

        public Optional<LocalDate> last() {
            return met.stream().map(LinkedBoardMet::date).max(Comparator.naturalOrder());
        }

        /** When it last met, as far as the board has heard. */
        public String inWords() {
            return days.map(count -> count == 0 ? "met today" : "met " + counted(count) + " ago")
                    .orElse("no news yet");
        }
    }

    public static DueView of(Reader reader, Board board, LocalDate today) {
        Map<String, List<LinkedBoardMet>> met = reader.plan().every(LinkedBoardMet.class, board.id()).stream()
                .collect(groupingBy(LinkedBoardMet::linkedBoard));
        List<Link> links = reader.plan().every(LinkedBoard.class, board.id()).stream()
                .filter(one -> !one.isRetired())
                .map(one -> link(reader, one, met.getOrDefault(one.id(), List.of()), today))
                .toList();
        return new DueView(board, today, reports(reader, board, today), links);
    }

    /** The reports alone. */
    static List<Report> reports(Reader reader, Board board, LocalDate today) {
        Map<String, List<ReportReceived>> came = reader.plan().every(ReportReceived.class, board.id()).stream()
                .collect(groupingBy(ReportReceived::report));
        return reader.plan().every(ReportDue.class, board.id()).stream()
                .filter(one -> !one.isRetired())
                .map(one -> report(reader, one, came.getOrDefault(one.id(), List.of()), today))
                .sorted(Comparator.comparing(
                        (Report one) -> one.standing().nextDue().orElse(LocalDate.MAX)))
                .toList();
    }

    private static Report report(Reader reader, ReportDue due, List<ReportReceived> came, LocalDate today) {
        Optional<LocalDate> last = came.stream().map(ReportReceived::date).max(Comparator.naturalOrder());
        return new Report(
                due,
                due.from().flatMap(id -> reader.find(Person.class, id)),
                came,
                ReportStanding.of(due, last, today));
    }

    private static Link link(Reader reader, LinkedBoard linked, List<LinkedBoardMet> met, LocalDate today) {
        Optional<Long> days = met.stream()
                .map(LinkedBoardMet::date)
                .max(Comparator.naturalOrder())
                .map(last -> ChronoUnit.DAYS.between(last, today));
        return new Link(linked, linked.contact().flatMap(id -> reader.find(Person.class, id)), met, days);
    }

    /** The report of that key; refuses another, naming those there are. */
    public Report report(String key) {
        return reports.stream()
                .filter(one -> one.due().key().equalsIgnoreCase(key.strip()))
                .findFirst()
                .orElseThrow(() -> none(
                        "report",
                        key,
                        reports.stream().map(one -> one.due().key()).toList()));
    }

    /** The linked board of that key; refuses another, naming those there are. */
    public Link link(String key) {
        return links.stream()
                .filter(one -> one.linked().key().equalsIgnoreCase(key.strip()))
                .findFirst()
                .orElseThrow(() -> none(
                        "linked board",
                        key,
                        links.stream().map(one -> one.linked().key()).toList()));
    }

    private static Refused none(String what, String key, List<String> keys) {
        return new Refused(
                Refused.Reason.NOT_FOUND,
                "There is no " + what + " " + Words.quoted(key) + ": "
                        + (keys.isEmpty() ? "none has been added yet" : "they are " + String.join(", ", keys)) + ".");
    }

    private static String counted(long days) {
        return days + (days == 1 ? " day" : " days");
    }
}
