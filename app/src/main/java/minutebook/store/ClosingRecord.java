package minutebook.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import minutebook.domain.Approval;
import minutebook.domain.Assurance;
import minutebook.domain.Board;
import minutebook.domain.Brag;
import minutebook.domain.Challenge;
import minutebook.domain.ClosingFacts;
import minutebook.domain.Meeting;
import minutebook.domain.Outcome;
import minutebook.domain.Quality;
import minutebook.domain.StatusNote;

/** Gathers what the closing gates look at. */
final class ClosingRecord {
    private final Rows rows;
    private final Meeting meeting;
    private final MeetingQueries meetings;
    private final PlanQueries plan;

    ClosingRecord(Rows rows, Meeting meeting) {
        this.rows = rows;
        this.meeting = meeting;
        this.meetings = new MeetingQueries(rows);
        this.plan = new PlanQueries(rows);
    }

    ClosingFacts facts() {
        List<StatusNote> changes = meetings.statuses(meeting.id()).stream()
                .filter(note -> note.before() != note.after())
                .filter(note -> note.after() == Brag.GREEN || note.after() == Brag.BLUE)
                .toList();
        Map<String, Outcome> outcomes = changes.stream()
                .map(StatusNote::outcome)
                .distinct()
                .flatMap(id -> rows.find(Outcome.class, id).stream())
                .collect(Collectors.toMap(Outcome::id, Function.identity()));
        Map<String, Integer> entries = new HashMap<>(new EntryQueries(rows).byItem(meeting.id()));
        meetings.deferred(meeting.id()).forEach(one -> entries.merge(one.from().orElseThrow(), 1, Integer::sum));
        return new ClosingFacts(
                meeting,
                rows.find(Board.class, meeting.board()).orElseThrow(),
                meetings.agenda(meeting.id()),
                entries,
                new ActionQueries(rows).ofMeeting(meeting.id()),
                meetings.decisions(meeting.id()),
                meetings.about(Challenge.class, meeting.id()),
                meetings.recorded(Approval.class, meeting.id()).stream()
                        .map(Approval::item)
                        .collect(Collectors.toSet()),
                changes,
                outcomes,
                outcomes.keySet().stream().filter(this::isEvidenced).collect(Collectors.toSet()),
                meetings.attendance(meeting.id()),
                plan.people(meeting.board()),
                meetings.sittings(meeting.id()),
                meetings.room(meeting.id()));
    }

    /** Whether a note with evidence, or a sound reading, is from this meeting or about a day since the last one. */
    private boolean isEvidenced(String outcome) {
        Set<String> items =
                meetings.agenda(meeting.id()).stream().map(item -> item.id()).collect(Collectors.toSet());
        Optional<LocalDate> last =
                meetings.before(meeting).map(before -> before.begins().toLocalDate());
        boolean noted = plan.progressOf(outcome).stream()
                .filter(note -> note.assurance() != Assurance.REPORTED)
                .anyMatch(note -> isRecent(note.item(), note.date(), items, last));
        return noted
                || plan.measuresOf(outcome).stream()
                        .flatMap(measure -> plan.readingsOf(measure.id(), day()).stream())
                        .filter(reading -> reading.quality() == Quality.SOUND)
                        .anyMatch(reading -> isRecent(reading.item(), reading.date(), items, last));
    }

    private boolean isRecent(Optional<String> item, LocalDate date, Set<String> items, Optional<LocalDate> last) {
        return item.filter(items::contains).isPresent()
                || (!date.isAfter(day()) && last.filter(date::isBefore).isEmpty());
    }

    private LocalDate day() {
        return meetings.sittings(meeting.id())
                .day(meeting)
                .orElse(meeting.plannedStart().toLocalDate());
    }
}
