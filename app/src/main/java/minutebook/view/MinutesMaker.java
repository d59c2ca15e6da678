package minutebook.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import minutebook.domain.Action;
import minutebook.domain.ActionUpdate;
import minutebook.domain.Agency;
import minutebook.domain.AgendaItem;
import minutebook.domain.Attendance;
import minutebook.domain.Board;
import minutebook.domain.Decision;
import minutebook.domain.Meeting;
import minutebook.domain.MinuteNote;
import minutebook.domain.Person;
import minutebook.domain.ProgressNote;
import minutebook.domain.Reading;
import minutebook.domain.StatusNote;
import minutebook.domain.Theme;
import minutebook.store.MeetingQueries;

/** Gathers what a meeting recorded, item by item, from one reading of each table. */
final class MinutesMaker {
    private final Rows rows;
    private final Meeting meeting;
    private final List<MinuteNote> notes;
    private final List<ProgressNote> progress;
    private final List<Reading> readings;
    private final List<StatusNote> statuses;
    private final List<ActionUpdate> updates;
    private final List<Decision> decisions;
    private final List<Action> actions;
    private final ProceedingsMaker proceedings;

    MinutesMaker(Rows rows, Meeting meeting) {
        this(rows, meeting, rows.reader().meetings().notes(meeting.id()));
    }

    /** For one item alone: of the notes, which are most of what a meeting records, only its own are read. */
    MinutesMaker(Rows rows, Meeting meeting, AgendaItem only) {
        this(rows, meeting, rows.reader().meetings().notesUnder(only.id()));
    }

    private MinutesMaker(Rows rows, Meeting meeting, List<MinuteNote> notes) {
        this.rows = rows;
        this.meeting = meeting;
        MeetingQueries queries = rows.reader().meetings();
        this.notes = notes;
        this.progress = queries.progress(meeting.id());
        this.readings = queries.readings(meeting.id());
        this.statuses = queries.statuses(meeting.id());
        this.updates = queries.updates(meeting.id());
        this.decisions = queries.decisions(meeting.id());
        this.actions = rows.reader().actions().ofMeeting(meeting.id());
        this.proceedings = new ProceedingsMaker(rows, meeting);
    }

    ItemRecord item(AgendaItem item) {
        Optional<String> id = Optional.of(item.id());
        return new ItemRecord(
                item,
                rows.get(Theme.class, item.theme()),
                rows.get(Person.class, item.presenter()),
                notes.stream().filter(note -> note.item().equals(item.id())).toList(),
                progress.stream()
                        .filter(note -> note.item().equals(id))
                        .map(rows::progress)
                        .toList(),
                readings.stream()
                        .filter(reading -> reading.item().equals(id))
                        .map(rows::reading)
                        .toList(),
                statuses.stream()
                        .filter(note -> note.item().equals(item.id()))
                        .map(rows::status)
                        .toList(),
                updates.stream()
                        .filter(update -> update.item().equals(id))
                        .map(rows::settled)
                        .toList(),
                decisions(item),
                actions.stream()
                        .filter(action -> action.item().equals(item.id()))
                        .map(rows::action)
                        .toList(),
                proceedings.under(item.id()));
    }

    private List<DecisionRow> decisions(AgendaItem item) {
        return decisions.stream()
                .filter(decision -> decision.item().equals(item.id()))
                .map(decision -> rows.decision(meeting, decision))
                .toList();
    }

    /** Everybody on the board in its order of agencies, with how they took part. Those who had left are not listed. */
    private static List<AttendanceRow> attendance(Rows rows, Meeting meeting) {
        Map<String, Attendance> marked = rows.reader().meetings().attendance(meeting.id()).stream()
                .collect(Collectors.toMap(Attendance::person, Function.identity()));
        List<Person> people = rows.reader().plan().people(meeting.board());
        List<AttendanceRow> all = new ArrayList<>();
        for (Agency agency : rows.reader().plan().agencies(meeting.board())) {
            people.stream()
                    .filter(person -> person.agency().equals(agency.id()))
                    .filter(person -> marked.containsKey(person.id())
                            || person.holdsPostOn(meeting.plannedStart().toLocalDate()))
                    .forEach(person ->
                            all.add(new AttendanceRow(person, agency, Optional.ofNullable(marked.get(person.id())))));
        }
        return all;
    }

    /** Who sits at a meeting with that agenda. */
    static Sitting sitting(Rows rows, Meeting meeting, List<AgendaItem> agenda) {
        List<AttendanceRow> people = attendance(rows, meeting);
        List<Attendance> marked =
                people.stream().flatMap(row -> row.attendance().stream()).toList();
        return Sitting.of(
                rows.get(Board.class, meeting.board()),
                meeting,
                people,
                rows.reader().meetings().room(meeting.id(), marked, agenda),
                agenda);
    }

    static MinutesView minutes(Rows rows, Meeting meeting, LocalDate today) {
        MinutesMaker maker = new MinutesMaker(rows, meeting);
        List<AgendaItem> agenda = rows.reader().meetings().agenda(meeting.id());
        return new MinutesView(
                rows.get(Board.class, meeting.board()),
                rows.reader().plan().rules(meeting.board()),
                meeting,
                rows.reader().meetings().after(meeting),
                meeting.isOver()
                        ? rows.reader()
                                .meetings()
                                .sittings(meeting.id())
                                .day(meeting)
                                .orElse(meeting.plannedStart().toLocalDate())
                        : today,
                sitting(rows, meeting, agenda),
                agenda.stream().map(maker::item).toList(),
                ApprovalProof.of(rows.reader(), meeting),
                GapsView.waived(rows.reader(), meeting));
    }
}
