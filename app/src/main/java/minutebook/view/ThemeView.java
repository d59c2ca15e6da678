package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.ActionFilter;
import minutebook.domain.BoardRules;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.MinuteNote;
import minutebook.domain.Outcome;
import minutebook.domain.Reading;
import minutebook.domain.Standing;
import minutebook.domain.Theme;
import minutebook.store.Reader;
import minutebook.store.StandingQueries;

/**
 * A theme as the chair needs it: who answers for it, what it promised and where that stands, what is owed, what was said.
 *
 * @param rules what the board has settled for itself, such as what its colours mean
 * @param today the day up to which readings count and overdue is judged
 * @param pending the actions that the board still waits for, soonest due first
 * @param progress the latest progress notes, newest first
 * @param lastSaid what was noted under it at the last meeting that noted anything
 */
public record ThemeView(
        Theme theme,
        BoardRules rules,
        Optional<Holder> lead,
        Optional<Holder> sponsor,
        LocalDate today,
        List<OutcomeRow> outcomes,
        List<ActionRow> pending,
        List<ProgressRow> progress,
        List<MinuteNote> lastSaid) {
    private static final int PENDING = 200;
    private static final int PROGRESS = 20;
    private static final int MEETINGS = 25;

    public ThemeView {
        outcomes = List.copyOf(outcomes);
        pending = List.copyOf(pending);
        progress = List.copyOf(progress);
        lastSaid = List.copyOf(lastSaid);
    }

    /**
     * What is shown of it.
     *
     * @param meeting the meeting at which it is looked at, for what was said last time
     */
    public static ThemeView of(Reader reader, String theme, Optional<Meeting> meeting, LocalDate today) {
        return of(new Rows(reader), theme, meeting, today);
    }

    static ThemeView of(Rows rows, String id, Optional<Meeting> meeting, LocalDate today) {
        Reader reader = rows.reader();
        Theme theme = rows.get(Theme.class, id);
        BoardRules rules = reader.plan().rules(theme.board());
        return new ThemeView(
                theme,
                rules,
                rows.holder(theme.lead()),
                rows.holder(theme.sponsor()),
                today,
                reader.plan().outcomes(id).stream()
                        .map(outcome -> outcome(rows, outcome, rules, today))
                        .toList(),
                rows.actions(reader.actions().byDueDate(theme.board(), ActionFilter.PENDING.ofTheme(id), PENDING, 0)),
                reader.plan().progress(id, today, PROGRESS).stream()
                        .map(rows::progress)
                        .toList(),
                meeting.map(at -> reader.meetings().lastSaid(at, id)).orElse(List.of()));
    }

    /** Whether there may be progress notes older than those shown. */
    public boolean hasEarlierProgress() {
        return progress.size() == PROGRESS;
    }

    private static OutcomeRow outcome(Rows rows, Outcome outcome, BoardRules rules, LocalDate today) {
        return new OutcomeRow(
                outcome,
                rows.holder(outcome.owner()),
                rows.reader().plan().measures(outcome.id()).stream()
                        .map(measure -> measure(rows, measure, today))
                        .toList(),
                rows.reader().plan().milestones(outcome.id()),
                rows.reader().plan().answeredBy(outcome.id()),
                standing(rows.reader().standing(), outcome, rules, today));
    }

    private static Standing standing(StandingQueries queries, Outcome outcome, BoardRules rules, LocalDate today) {
        return Standing.of(
                outcome,
                rules,
                queries.heldSince(outcome, rules.board(), MEETINGS),
                queries.lookedAt(outcome.id()),
                queries.movedOn(outcome.id(), today));
    }

    private static MeasureRow measure(Rows rows, Measure measure, LocalDate today) {
        List<Reading> readings = rows.reader().plan().readings(measure.id(), today);
        if (readings.isEmpty()) {
            return new MeasureRow(measure, List.of(), Optional.empty());
        }
        LocalDate last = readings.get(readings.size() - 1).date();
        List<Reading> latest =
                readings.stream().filter(reading -> reading.date().equals(last)).toList();
        Optional<Reading> before = readings.stream()
                .filter(reading -> reading.date().isBefore(last))
                .reduce((first, second) -> second);
        return new MeasureRow(measure, latest, before);
    }
}
