package minutebook.view;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import minutebook.domain.ActionFilter;
import minutebook.domain.AgendaItem;
import minutebook.domain.AreaProgress;
import minutebook.domain.Board;
import minutebook.domain.Decision;
import minutebook.domain.Judgement;
import minutebook.domain.Meeting;
import minutebook.domain.Outcome;
import minutebook.domain.ProgressNote;
import minutebook.domain.Reading;
import minutebook.domain.Recommendation;
import minutebook.domain.Recorded;
import minutebook.domain.Source;
import minutebook.domain.Theme;
import minutebook.store.Reader;
import minutebook.view.AccountView.Aim;
import minutebook.view.AccountView.Asked;
import minutebook.view.AccountView.Decided;
import minutebook.view.AccountView.Looked;

/** Gathers what a board can tell others, without what may not be told. */
final class AccountMaker {
    private static final int MONTHS_TOLD_AS_NEW = 3;

    private final Reader reader;
    private final Rows rows;
    private final Board board;
    private final LocalDate today;
    private final boolean inPublic;
    private final Withheld withheld;
    private final TraceView trace;
    private final Map<String, Aim> aims = new HashMap<>();
    private final List<Decided> decisions;
    private final List<ActionRow> actions;

    AccountMaker(Reader reader, Board board, LocalDate today, boolean inPublic) {
        this.reader = reader;
        this.rows = new Rows(reader);
        this.board = board;
        this.today = today;
        this.inPublic = inPublic;
        this.withheld = inPublic ? Withheld.of(reader, board) : Withheld.NOTHING;
        this.trace = TraceView.of(reader, board, withheld, today);
        this.decisions = decided();
        this.actions = agreed();
    }

    /** @param holdsPrivate whether it is known to tell more than the public is told */
    AccountView view(boolean holdsPrivate) {
        List<Aim> outcomes = outcomes();
        outcomes.forEach(aim -> aims.put(aim.outcome().id(), aim));
        List<Meeting> meetings = reader.meetings().all(board.id());
        return new AccountView(
                board,
                reader.plan().rules(board.id()),
                today,
                today.minusMonths(MONTHS_TOLD_AS_NEW),
                sources(),
                recommendations(),
                outcomes,
                told(ProgressNote.class).stream()
                        .filter(note -> !note.date().isAfter(today))
                        .sorted(Comparator.comparing(ProgressNote::date).thenComparing(ProgressNote::recordedAt))
                        .map(rows::progress)
                        .toList(),
                decisions,
                actions,
                challenges(),
                RiskRegister.of(reader, board, inPublic, today).open(),
                meetings.stream()
                        .filter(Meeting::isOver)
                        .sorted(Comparator.comparing(Meeting::number))
                        .toList(),
                reader.meetings()
                        .planned(board.id(), today)
                        .filter(next -> !next.plannedStart().toLocalDate().isBefore(today)),
                holdsPrivate);
    }

    /** All of one kind that may be told. */
    private <E extends Recorded> List<E> told(Class<E> kind) {
        return withheld.told(reader.plan().every(kind, board.id()));
    }

    private boolean isPublished(Source source) {
        return source.published().map(day -> !day.isAfter(today)).orElse(true);
    }

    private List<Looked> sources() {
        List<Judgement> judgements = reader.plan().every(Judgement.class, board.id());
        List<AreaProgress> areas = reader.plan().every(AreaProgress.class, board.id());
        List<Looked> sources = new ArrayList<>();
        for (Source source : reader.plan().sources(board.id())) {
            Looked looked = new Looked(
                    source,
                    judgements.stream()
                            .filter(one -> one.source().equals(source.id()) && !one.isRetired())
                            .filter(one -> !one.date().isAfter(today))
                            .toList(),
                    trace.findings().stream()
                            .filter(one -> one.source().id().equals(source.id()))
                            .filter(one -> !one.finding().isRetired())
                            .toList(),
                    areas.stream()
                            .filter(one -> one.source().equals(source.id()))
                            .toList(),
                    isPublished(source));
            if (isToBeTold(looked)) {
                sources.add(looked);
            }
        }
        sources.sort(Comparator.comparing(one -> one.day().orElse(LocalDate.MIN)));
        return sources;
    }

    /** What is still to come is nobody’s yet; what was found and is not published is the board’s alone. */
    private boolean isToBeTold(Looked looked) {
        boolean came = looked.day().map(day -> !day.isAfter(today)).orElse(true);
        return came && (looked.published() || !inPublic);
    }

    private List<Asked> recommendations() {
        return trace.recommendations().stream()
                .filter(one -> !one.recommendation().isRetired())
                .filter(one -> isPublished(one.source()) || !inPublic)
                .filter(one -> one.source()
                        .fieldworkTo()
                        .map(day -> !day.isAfter(today))
                        .orElse(true))
                .map(one -> new Asked(
                        one.source(),
                        one.recommendation(),
                        one.findings(),
                        aims(one.outcomes()),
                        decisions.stream()
                                .filter(decided -> decided.row()
                                        .recommendation()
                                        .filter(one.recommendation()::equals)
                                        .isPresent())
                                .toList(),
                        about(one.recommendation())))
                .toList();
    }

    private List<ActionRow> about(Recommendation recommendation) {
        return actions.stream()
                .filter(row ->
                        row.recommendation().filter(recommendation::equals).isPresent())
                .toList();
    }

    private List<Aim> aims(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> aims.containsKey(outcome.id()))
                .map(outcome -> aims.get(outcome.id()))
                .toList();
    }

    private List<Aim> outcomes() {
        Map<String, List<Reading>> readings = told(Reading.class).stream()
                .filter(one -> !one.date().isAfter(today))
                .sorted(Comparator.comparing(Reading::date).thenComparing(Reading::recordedAt))
                .collect(groupingBy(Reading::measure));
        return trace.outcomes().stream()
                .filter(one -> !one.outcome().isRetired())
                .map(one -> aim(one, readings))
                .toList();
    }

    private Aim aim(OutcomeTrace one, Map<String, List<Reading>> readings) {
        Outcome outcome = one.outcome();
        return new Aim(
                rows.get(Theme.class, outcome.theme()),
                outcome,
                withheld.coversStatus(outcome),
                one.measures().stream()
                        .map(measured -> measured.measure())
                        .map(measure ->
                                new AccountView.Measured(measure, readings.getOrDefault(measure.id(), List.of())))
                        .toList());
    }

    private List<Decided> decided() {
        Map<String, List<Decision>> byMeeting = told(Decision.class).stream().collect(groupingBy(Decision::meeting));
        List<Decided> all = new ArrayList<>();
        reader.meetings().all(board.id()).stream()
                .sorted(Comparator.comparing(Meeting::number))
                .forEach(meeting -> byMeeting.getOrDefault(meeting.id(), List.of()).stream()
                        .map(one -> new Decided(
                                rows.decision(meeting, one), meeting, rows.get(AgendaItem.class, one.item())))
                        .sorted(Comparator.comparing(one -> one.row().ref()))
                        .forEach(all::add));
        return all;
    }

    private List<ActionRow> agreed() {
        return rows.actions(reader.actions().inRefOrder(board.id(), ActionFilter.ALL, Integer.MAX_VALUE, 0)).stream()
                .filter(row -> !withheld.covers(row.action()))
                .map(row -> row.without(withheld.items()))
                .toList();
    }

    private List<ChallengeRow> challenges() {
        return ChallengesView.of(reader, board).challenges().stream()
                .filter(row -> !withheld.covers(row.challenge()))
                .toList();
    }
}
