package minutebook.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import minutebook.domain.AbsentAgency;
import minutebook.domain.ActionFilter;
import minutebook.domain.ActionState;
import minutebook.domain.Board;
import minutebook.domain.BoardRules;
import minutebook.domain.Brag;
import minutebook.domain.DateText;
import minutebook.domain.Deadline;
import minutebook.domain.Impact;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.Outcome;
import minutebook.domain.Paperwork;
import minutebook.domain.ProgressNote;
import minutebook.domain.Reading;
import minutebook.domain.Sending;
import minutebook.domain.Standing;
import minutebook.domain.UnevidencedClaim;
import minutebook.domain.statistics.OffPace;
import minutebook.store.AttentionQueries.Latest;
import minutebook.store.Reader;
import minutebook.view.Matter.Kind;

/** Gathers what needs a board, from one reading of each table: it is part of the first thing that is drawn. */
final class AttentionMaker {
    /** As far back as a board can ask for by its rules. */
    private static final int MEETINGS = 25;

    private final Reader reader;
    private final Board board;
    private final LocalDate today;
    private final BoardRules rules;
    private final List<Meeting> held;
    private final List<Outcome> outcomes;
    private final List<Measure> measures;
    private final Map<String, List<Reading>> readings;
    private final List<ProgressNote> notes;
    private final Map<String, Latest> latest;
    private final List<Matter> matters = new ArrayList<>();

    AttentionMaker(Reader reader, Board board, LocalDate today) {
        this.reader = reader;
        this.board = board;
        this.today = today;
        this.rules = reader.plan().rules(board.id());
        this.held = reader.attention().held(board.id(), MEETINGS);
        this.outcomes = reader.plan().outcomesOfBoard(board.id());
        this.measures = reader.attention().aimed(board.id());
        this.readings = reader.attention().readings(board.id(), today).stream().collect(groupingBy(Reading::measure));
        this.notes = reader.attention().progress(board.id(), today);
        this.latest = reader.attention().latest(board.id(), today);
    }

    AttentionView view() {
        int overdue = reader.actions().count(board.id(), ActionFilter.ALL.overdue(today));
        int reported = reader.actions().count(board.id(), ActionFilter.ALL.in(ActionState.REPORTED_DONE));
        actions(overdue, reported);
        held.forEach(this::paperwork);
        reports();
        slipped();
        offCourse();
        paces();
        claims();
        impacts();
        standings();
        absences();
        priorities();
        return new AttentionView(
                board, today, overdue, reported, held.stream().findFirst(), rules.mostPriorities(), matters);
    }

    private void actions(int overdue, int reported) {
        if (overdue > 0) {
            add(Kind.OVERDUE, "Overdue", counted(overdue, "action is", "actions are") + " past the date agreed", true);
        }
        if (reported > 0) {
            add(
                    Kind.REPORTED,
                    "Reported",
                    counted(reported, "action is", "actions are") + " reported done and wait for the board",
                    false);
        }
    }

    private void reports() {
        DueView.reports(reader, board, today).stream()
                .filter(report -> report.standing().isOverdue())
                .forEach(report -> matters.add(new Matter(
                        Kind.REPORT_OVERDUE,
                        report.due().key(),
                        "Report",
                        report.due().title()
                                + report.from()
                                        .map(one -> " from " + one.post())
                                        .orElse("") + " was due "
                                + report.standing()
                                        .nextDue()
                                        .map(DateText::brief)
                                        .orElse(""),
                        true,
                        Optional.empty())));
    }

    /** The decision notice and the minutes of a meeting that have not gone out. */
    private void paperwork(Meeting meeting) {
        if (meeting.state() != MeetingState.HELD) {
            return;
        }
        List<Sending> sent = reader.meetings().about(Sending.class, meeting.id());
        Deadline notice =
                AfterView.clock(reader, meeting, Paperwork.DECISION_NOTICE, AfterView.NOTICE_WITHIN, sent, today);
        if (notice.done().isEmpty()
                && !reader.meetings().decisions(meeting.id()).isEmpty()) {
            add(meeting, "Notice", "decision notice", notice);
        }
        Deadline minutes = AfterView.clock(reader, meeting, Paperwork.MINUTES, rules.circulateWithin(), sent, today);
        add(meeting, "Minutes", "minutes", minutes);
    }

    private void add(Meeting meeting, String label, String what, Deadline clock) {
        matters.add(new Matter(
                Kind.TO_GO_OUT,
                String.valueOf(meeting.number()),
                label,
                what + " of meeting " + meeting.number() + " " + clock.inWords(),
                clock.isLate(),
                Optional.empty()));
    }

    private void slipped() {
        outcomes.stream()
                .filter(outcome -> outcome.hasSlipped(today))
                .sorted(Comparator.comparing(outcome -> outcome.due().orElseThrow()))
                .forEach(outcome -> add(
                        Kind.SLIPPED,
                        outcome,
                        "SLIPPED",
                        "was due " + outcome.due().map(DateText::brief).orElse("") + ": " + outcome.statement(),
                        true));
    }

    private void offCourse() {
        outcomes.stream()
                .filter(outcome -> outcome.status() == Brag.RED || outcome.status() == Brag.AMBER)
                .sorted((a, b) -> b.status().compareTo(a.status()))
                .forEach(outcome -> add(
                        Kind.OFF_COURSE,
                        outcome,
                        outcome.status().word().toUpperCase(Locale.ROOT),
                        outcome.statement(),
                        outcome.status() == Brag.RED));
    }

    private void paces() {
        Map<String, Outcome> byId = outcomes.stream().collect(toMap(Outcome::id, Function.identity()));
        measures.stream()
                .flatMap(measure -> OffPace.of(measure, readings.getOrDefault(measure.id(), List.of()), today).stream())
                .sorted(OffPace.WORST_FIRST)
                .forEach(pace -> add(
                        Kind.OFF_PACE,
                        byId.get(pace.measure().outcome()),
                        "off pace",
                        pace.inShort() + ": " + pace.measure().title() + " (" + pace.inFigures() + ")",
                        pace.how() == OffPace.How.WRONG_WAY));
    }

    private void claims() {
        Map<String, List<ProgressNote>> of =
                notes.stream().collect(groupingBy(note -> note.outcome().orElse("")));
        Optional<LocalDate> last = held.stream().map(AttentionMaker::day).findFirst();
        for (Outcome outcome : outcomes) {
            Optional<LocalDate> sound = latest.get(outcome.id()).sound();
            UnevidencedClaim.of(outcome, of.getOrDefault(outcome.id(), List.of()), sound, last)
                    .ifPresent(claim ->
                            add(Kind.CLAIM, outcome, "claim", claim.inWords() + ": " + outcome.statement(), false));
        }
    }

    private void impacts() {
        Map<String, Outcome> byId = outcomes.stream().collect(toMap(Outcome::id, Function.identity()));
        notes.stream()
                .filter(note -> note.impact() == Impact.TOO_NEW)
                .filter(note ->
                        note.lookAgain().filter(day -> !day.isAfter(today)).isPresent())
                .sorted(Comparator.comparing(note -> note.lookAgain().orElseThrow()))
                .forEach(note -> matters.add(new Matter(
                        Kind.LOOK_AGAIN,
                        note.outcome().map(byId::get).map(Outcome::ref).orElse(""),
                        "impact",
                        "to be looked at again on "
                                + note.lookAgain().map(DateText::brief).orElse("") + ": " + note.text(),
                        false,
                        Optional.of(note.theme()))));
    }

    private void standings() {
        Map<String, Long> heldAt = reader.attention().heldAt(board.id(), MEETINGS);
        List<Matter> stale = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            Latest last = latest.get(outcome.id());
            List<Meeting> since = held.stream()
                    .filter(meeting -> heldAt.get(meeting.id()) > last.since())
                    .toList();
            Standing standing = Standing.of(outcome, rules, since, last.looked(), last.moved());
            if (standing.stuck()) {
                add(
                        Kind.STUCK,
                        outcome,
                        "stuck",
                        "nothing has moved it since before " + last(standing.unmoved()) + ": " + outcome.statement(),
                        false);
            }
            if (standing.stale()) {
                stale.add(of(
                        Kind.STALE,
                        outcome,
                        "stale",
                        "its status was not looked at in " + last(standing.unlooked()) + ": " + outcome.statement(),
                        false));
            }
        }
        matters.addAll(stale);
    }

    private void absences() {
        AbsentAgency.among(
                        reader.plan().agencies(board.id()),
                        reader.plan().people(board.id()),
                        held,
                        reader.attention().attendance(board.id(), MEETINGS))
                .forEach(absent -> matters.add(new Matter(
                        Kind.ABSENT,
                        absent.agency().key(),
                        "Absent",
                        absent.agency().name() + ": nobody came to " + last(absent.inARow()) + ", nor a deputy",
                        absent.inARow() > 1,
                        Optional.empty())));
    }

    private void priorities() {
        List<Outcome> ranked = outcomes.stream()
                .filter(outcome -> outcome.rank().isPresent())
                .sorted(Comparator.comparing(outcome -> outcome.rank().orElseThrow()))
                .toList();
        if (ranked.size() > rules.mostPriorities()) {
            ranked.forEach(outcome -> add(
                    Kind.PRIORITIES, outcome, "is no. " + outcome.rank().orElseThrow(), outcome.statement(), false));
        }
    }

    private void add(Kind kind, String label, String words, boolean grave) {
        matters.add(new Matter(kind, "", label, words, grave, Optional.empty()));
    }

    private void add(Kind kind, Outcome outcome, String label, String words, boolean grave) {
        matters.add(of(kind, outcome, label, words, grave));
    }

    private static Matter of(Kind kind, Outcome outcome, String label, String words, boolean grave) {
        return new Matter(kind, outcome.ref(), label, words, grave, Optional.of(outcome.theme()));
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.plannedStart().toLocalDate();
    }

    private static String last(int meetings) {
        return meetings == 1 ? "the last meeting" : "the last " + meetings + " meetings";
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
