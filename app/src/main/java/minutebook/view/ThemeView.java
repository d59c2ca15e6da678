package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.ActionFilter;
import minutebook.domain.BoardRules;
import minutebook.domain.Meeting;
import minutebook.domain.MinuteNote;
import minutebook.domain.Theme;
import minutebook.store.Reader;

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
                OutcomesMaker.outcomes(rows, id, rules, today),
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
}
