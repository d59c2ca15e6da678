package minutebook.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.ActionFilter;
import minutebook.domain.AgendaDraft;
import minutebook.domain.AgendaDue;
import minutebook.domain.AgendaItem;
import minutebook.domain.BoardRole;
import minutebook.domain.Brag;
import minutebook.domain.Challenge;
import minutebook.domain.DraftItem;
import minutebook.domain.Escalation;
import minutebook.domain.ForwardItem;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Reading;
import minutebook.domain.ReportDue;
import minutebook.domain.ReportReceived;
import minutebook.domain.ReportStanding;
import minutebook.domain.TemplateItem;
import minutebook.domain.Theme;
import minutebook.domain.ThemeTurn;
import minutebook.domain.Timetable;
import minutebook.domain.statistics.OffPace;
import minutebook.store.Ledger;

/**
 * The agenda of a meeting that is being planned: gathered from the board's template and from what is due.
 *
 * @param today the day on which overdue and off pace are judged
 */
record AgendaPlan(Ledger ledger, Meeting meeting, LocalDate today) {
    /** Puts the agenda on record; gives what there is to say of it, as sentences, each with a blank before it. */
    String record() {
        AgendaDue due = due();
        List<TemplateItem> template = ledger.plan().every(TemplateItem.class, meeting.board());
        List<DraftItem> draft = AgendaDraft.of(meeting.plannedMinutes(), template, due);
        for (DraftItem item : draft) {
            add(item);
        }
        List<String> named = new ArrayList<>();
        due.forward().forEach(item -> named.add(item.title()));
        due.reports().forEach(item -> named.add(item.title()));
        Timetable times =
                Timetable.of(meeting, draft.stream().map(DraftItem::minutes).toList());
        return (named.isEmpty() ? "" : " Due, and on its agenda: " + String.join("; ", named) + ".")
                + (times.isOver() ? " " + times.warning() : "");
    }

    private void add(DraftItem draft) {
        Optional<ForwardItem> waiting = draft.takes().map(id -> ledger.get(ForwardItem.class, id));
        AgendaItem planned = new AgendaItem(
                ledger.newId(),
                meeting.id(),
                ledger.meetings().agenda(meeting.id()).size() + 1,
                draft.title(),
                draft.kind(),
                draft.theme(),
                draft.presenter(),
                draft.minutes(),
                0,
                draft.part(),
                "",
                "",
                "");
        AgendaItem item =
                waiting.map(one -> TakeForward.asPrivate(ledger, one, planned)).orElse(planned);
        ledger.add(item);
        waiting.ifPresent(one -> ledger.change(one.takenBy(Optional.of(item.id()))));
    }

    private AgendaDue due() {
        LocalDate day = meeting.plannedStart().toLocalDate();
        Optional<Meeting> last = last();
        List<ForwardItem> forward = ledger.plan().every(ForwardItem.class, meeting.board()).stream()
                .filter(item -> item.isDueBy(day))
                .toList();
        return new AgendaDue(
                ledger.plan().people(meeting.board()).stream()
                        .filter(person -> person.role() == BoardRole.CHAIR)
                        .map(Person::id)
                        .findFirst(),
                last.filter(before -> before.state() != MeetingState.APPROVED).isPresent(),
                last.filter(this::leftOpen).isPresent(),
                ledger.actions().count(meeting.board(), ActionFilter.PENDING) > 0,
                forward,
                forward.stream()
                        .filter(item -> TakeForward.isPrivate(ledger, item))
                        .map(ForwardItem::id)
                        .collect(Collectors.toSet()),
                reports(day),
                turns());
    }

    private boolean leftOpen(Meeting last) {
        return ledger.meetings().about(Challenge.class, last.id()).stream()
                        .anyMatch(one -> one.response().isEmpty())
                || ledger.meetings().about(Escalation.class, last.id()).stream()
                        .anyMatch(one -> one.respondedOn().isEmpty());
    }

    /** The meeting before it: often the one at whose table it is planned. */
    private Optional<Meeting> last() {
        return ledger.meetings()
                .inSession(meeting.board())
                .filter(one -> one.number() < meeting.number())
                .or(() -> ledger.meetings().before(meeting));
    }

    private List<ReportDue> reports(LocalDate day) {
        List<ReportReceived> received = ledger.plan().every(ReportReceived.class, meeting.board());
        return ledger.plan().every(ReportDue.class, meeting.board()).stream()
                .filter(report -> report.retiredOn().isEmpty())
                .filter(report -> ReportStanding.of(report, last(report, received), day)
                        .nextDue()
                        .filter(due -> !due.isAfter(day))
                        .isPresent())
                .toList();
    }

    private static Optional<LocalDate> last(ReportDue report, List<ReportReceived> received) {
        return received.stream()
                .filter(one -> one.report().equals(report.id()))
                .map(ReportReceived::date)
                .max(LocalDate::compareTo);
    }

    private List<ThemeTurn> turns() {
        Map<String, Integer> discussed = ledger.meetings().lastDiscussed(meeting.board());
        Map<String, List<Reading>> readings = ledger.attention().readings(meeting.board(), today).stream()
                .collect(Collectors.groupingBy(Reading::measure));
        List<Measure> aimed = ledger.attention().aimed(meeting.board());
        return ledger.plan().themes(meeting.board()).stream()
                .map(theme -> turn(theme, aimed, readings, discussed.getOrDefault(theme.id(), 0)))
                .toList();
    }

    private ThemeTurn turn(Theme theme, List<Measure> aimed, Map<String, List<Reading>> readings, int discussed) {
        List<Outcome> outcomes = ledger.plan().outcomes(theme.id());
        List<String> ids = outcomes.stream().map(Outcome::id).toList();
        long offPace = aimed.stream()
                .filter(measure -> ids.contains(measure.outcome()))
                .filter(measure -> OffPace.of(measure, readings.getOrDefault(measure.id(), List.of()), today)
                        .isPresent())
                .count();
        return new ThemeTurn(
                theme,
                count(outcomes, Brag.RED),
                ledger.actions()
                        .count(
                                meeting.board(),
                                ActionFilter.ALL.ofTheme(theme.id()).overdue(today)),
                count(outcomes, Brag.AMBER),
                (int) offPace,
                discussed);
    }

    private static int count(List<Outcome> outcomes, Brag status) {
        return (int)
                outcomes.stream().filter(outcome -> outcome.status() == status).count();
    }
}
