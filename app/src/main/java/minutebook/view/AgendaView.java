package minutebook.view;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Person;
import minutebook.domain.ReportDue;
import minutebook.domain.ReportReceived;
import minutebook.domain.ReportStanding;
import minutebook.store.Reader;

/**
 * The agenda of a meeting as a paper, also of one that has been held.
 *
 * @param minutes the meeting with its items and their papers
 * @param clearDays how many clear days lay between the papers and the meeting; empty before they are out
 * @param reports the reports that are due by the day of the meeting and had not come before it
 * @param revision how far the record had come
 */
public record AgendaView(MinutesView minutes, String clearDays, List<Report> reports, Revision revision) {
    public AgendaView {
        reports = List.copyOf(reports);
    }

    /** A report that is due, with who gives it and the day it was to come. */
    public record Report(ReportDue due, Optional<Person> from, LocalDate by) {}

    public static AgendaView of(Reader reader, String meeting, LocalDate today) {
        MinutesView minutes = MinutesView.of(reader, meeting, today);
        return new AgendaView(
                minutes,
                PapersView.clearDays(reader, minutes.meeting()),
                reports(
                        reader,
                        minutes.board().id(),
                        minutes.meeting().plannedStart().toLocalDate()),
                Revision.of(reader));
    }

    private static List<Report> reports(Reader reader, String board, LocalDate day) {
        Map<String, List<ReportReceived>> came = reader.plan().every(ReportReceived.class, board).stream()
                .filter(one -> one.date().isBefore(day))
                .collect(groupingBy(ReportReceived::report));
        return reader.plan().every(ReportDue.class, board).stream()
                .filter(one -> !one.isRetired())
                .flatMap(one -> {
                    Optional<LocalDate> last = came.getOrDefault(one.id(), List.of()).stream()
                            .map(ReportReceived::date)
                            .max(Comparator.naturalOrder());
                    return ReportStanding.of(one, last, day).nextDue().filter(by -> !by.isAfter(day)).stream()
                            .map(by -> new Report(one, one.from().flatMap(id -> reader.find(Person.class, id)), by));
                })
                .sorted(Comparator.comparing(Report::by))
                .toList();
    }
}
