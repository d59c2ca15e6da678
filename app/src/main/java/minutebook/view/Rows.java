package minutebook.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.domain.Action;
import minutebook.domain.ActionUpdate;
import minutebook.domain.Agency;
import minutebook.domain.AgendaItem;
import minutebook.domain.Decision;
import minutebook.domain.Entity;
import minutebook.domain.Escalation;
import minutebook.domain.HighlightReport;
import minutebook.domain.LateRecording;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.ProgressNote;
import minutebook.domain.Reading;
import minutebook.domain.Rebase;
import minutebook.domain.Recommendation;
import minutebook.domain.Ref;
import minutebook.domain.Source;
import minutebook.domain.StatusNote;
import minutebook.domain.Theme;
import minutebook.domain.statistics.NewLimits;
import minutebook.store.Reader;

/** Puts entities together with what they point to, asking for each of those once. */
final class Rows {
    private final Reader reader;
    private final Map<String, Entity> known = new HashMap<>();
    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
    private final Set<String> once = new HashSet<>();
    private final Map<String, LateRecording> late = new HashMap<>();
    private final Map<String, Map<String, List<Action>>> waiting = new HashMap<>();
    private final Map<String, Map<String, List<Escalation>>> escalations = new HashMap<>();

    Rows(Reader reader) {
        this.reader = reader;
    }

    Reader reader() {
        return reader;
    }

    <E extends Entity> E get(Class<E> kind, String id) {
        return kind.cast(known.computeIfAbsent(id, wanted -> reader.get(kind, wanted)));
    }

    <E extends Entity> Optional<E> get(Class<E> kind, Optional<String> id) {
        return id.map(wanted -> get(kind, wanted));
    }

    Agency agencyOf(Person person) {
        return get(Agency.class, person.agency());
    }

    Optional<Holder> holder(Optional<String> person) {
        return get(Person.class, person).map(one -> new Holder(one, agencyOf(one)));
    }

    Ref ref(Action action) {
        return Ref.action(get(Meeting.class, action.meeting()).number(), number(action));
    }

    /** Its rank in its meeting: of one action alone it is counted, for the sake of a second one all of the meeting are read. */
    private int number(Action action) {
        if (once.add(action.meeting())) {
            return reader.actions().number(action);
        }
        return numbers.computeIfAbsent(action.meeting(), id -> reader.actions().numbers(id))
                .get(action.id());
    }

    ActionRow action(Action action) {
        return action(
                action,
                waiting.computeIfAbsent(action.board(), reader.actions()::waiting)
                        .getOrDefault(action.id(), List.of()),
                escalations
                        .computeIfAbsent(action.board(), reader.actions()::escalations)
                        .getOrDefault(action.id(), List.of()));
    }

    /** The same where only a few are wanted of a board’s many: what belongs to it is asked for by itself. */
    ActionRow oneOfFew(Action action) {
        return action(
                action, reader.actions().waitsFor(action.id()), reader.actions().escalationsOf(action.id()));
    }

    private ActionRow action(Action action, List<Action> waitsFor, List<Escalation> taken) {
        return new ActionRow(
                ref(action).toString(),
                action,
                get(Person.class, action.owner()),
                get(Agency.class, action.agency()),
                get(Theme.class, action.theme()),
                get(Outcome.class, action.outcome()),
                get(Recommendation.class, action.recommendation()),
                reader.actions().updates(action.id()),
                waitsFor.stream().map(first -> ref(first).toString()).toList(),
                taken);
    }

    /** @param meeting the one that took it */
    DecisionRow decision(Meeting meeting, Decision decision) {
        return new DecisionRow(
                Ref.decision(meeting.number(), reader.meetings().number(decision))
                        .toString(),
                decision,
                get(Outcome.class, decision.outcome()),
                get(Recommendation.class, decision.recommendation()));
    }

    List<ActionRow> actions(List<Action> actions) {
        return actions.stream().map(this::action).toList();
    }

    ProgressRow progress(ProgressNote note) {
        Theme theme = get(Theme.class, note.theme());
        return new ProgressRow(
                note,
                theme,
                get(Outcome.class, note.outcome()),
                late(theme.board(), note.date(), note.recordedAt(), note.item()));
    }

    ReadingRow reading(Reading reading) {
        Measure measure = get(Measure.class, reading.measure());
        return new ReadingRow(
                reading,
                measure,
                get(Outcome.class, measure.outcome()),
                get(Source.class, reading.source()),
                late(measure, List.of(reading)));
    }

    /** The day on which the readings of a measure were recorded, when the board had met without knowing one of them. */
    Optional<LocalDate> late(Measure measure, List<Reading> readings) {
        String theme = get(Outcome.class, measure.outcome()).theme();
        String board = get(Theme.class, theme).board();
        return readings.stream()
                .flatMap(one -> late(board, one.date(), one.recordedAt(), one.item()).stream())
                .findFirst();
    }

    private Optional<LocalDate> late(String board, LocalDate about, Instant recorded, Optional<String> item) {
        return late.computeIfAbsent(board, this::meetings)
                .day(about, recorded, get(AgendaItem.class, item).map(AgendaItem::meeting));
    }

    private LateRecording meetings(String board) {
        return new LateRecording(
                reader.history().begins("board", board).orElse(Instant.EPOCH),
                reader.meetings().all(board));
    }

    /** Decisions to set limits anew, each of the day on which the board met to take it. */
    List<NewLimits> newLimits(List<Rebase> rebases) {
        return newLimits(rebases, Withheld.NOTHING);
    }

    /** The same without those that were decided where it is not told. */
    List<NewLimits> newLimits(List<Rebase> rebases, Withheld withheld) {
        return rebases.stream()
                .filter(rebase -> !withheld.covers(get(Decision.class, rebase.decision())))
                .map(rebase -> new NewLimits(rebase.fromDate(), decided(rebase), rebase.because()))
                .toList();
    }

    private LocalDate decided(Rebase rebase) {
        Meeting meeting =
                get(Meeting.class, get(Decision.class, rebase.decision()).meeting());
        return meeting.begins().toLocalDate();
    }

    StatusRow status(StatusNote note) {
        return new StatusRow(note, get(Outcome.class, note.outcome()));
    }

    SettledRow settled(ActionUpdate update) {
        Action action = get(Action.class, update.action());
        return new SettledRow(
                action(action), update, late(action.board(), update.date(), update.recordedAt(), update.item()));
    }

    HighlightRow highlight(HighlightReport report) {
        return new HighlightRow(report, get(Theme.class, report.theme()), get(Person.class, report.author()));
    }

    /** @param entries how many entries each item holds, by its id */
    AgendaRow agenda(AgendaItem item, Map<String, Integer> entries) {
        return new AgendaRow(
                item,
                get(Theme.class, item.theme()),
                get(Person.class, item.presenter()),
                entries.getOrDefault(item.id(), 0));
    }
}
