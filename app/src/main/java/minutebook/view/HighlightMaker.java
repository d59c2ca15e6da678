package minutebook.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.ActionFilter;
import minutebook.domain.AgendaItem;
import minutebook.domain.Board;
import minutebook.domain.Decision;
import minutebook.domain.HighlightReport;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.Theme;
import minutebook.store.Reader;
import minutebook.view.HighlightView.Given;
import minutebook.view.HighlightView.Step;

/** Gathers what is reported of a theme. */
final class HighlightMaker {
    private static final int LATELY = 3;

    private final Reader reader;
    private final Rows rows;
    private final Board board;
    private final Theme theme;
    private final boolean open;
    private final Withheld withheld;
    private final LocalDate today;
    private final Optional<Meeting> next;
    private final Optional<Meeting> last;

    HighlightMaker(Reader reader, Board board, String theme, boolean open, LocalDate today) {
        this.reader = reader;
        this.rows = new Rows(reader);
        this.board = board;
        this.theme = rows.get(Theme.class, theme);
        this.open = open;
        this.withheld = open ? Withheld.of(reader, board) : Withheld.NOTHING;
        this.today = today;
        next = reader.meetings().inSession(board.id()).or(() -> reader.meetings()
                .planned(board.id(), today));
        last = reader.meetings().all(board.id()).stream()
                .filter(Meeting::isOver)
                .filter(meeting ->
                        next.filter(later -> meeting.number() > later.number()).isEmpty())
                .findFirst();
    }

    HighlightView view() {
        ThemeScore score = new ScoresMaker(rows, board, withheld, today).theme(theme);
        List<Meeting> lately = lately();
        return new HighlightView(
                board,
                reader.plan().rules(board.id()),
                today,
                score,
                rows.holder(theme.lead()),
                rows.holder(theme.sponsor()),
                given(),
                progress(),
                score.outcomes().stream()
                        .map(OutcomeScore::outcome)
                        .flatMap(outcome -> reader.plan().milestonesOf(outcome.id()).stream()
                                .map(milestone -> new Step(outcome, milestone)))
                        .sorted(Comparator.comparing(step -> step.milestone().due()))
                        .toList(),
                actions(),
                risks(),
                lately,
                decisions(lately, score),
                ThemeGaps.of(rows, theme, withheld, today).all());
    }

    /** The report to the next meeting; kept back where the theme stands on its agenda in private alone. */
    private Given given() {
        Optional<HighlightReport> report =
                next.flatMap(meeting -> reader.meetings().about(HighlightReport.class, meeting.id()).stream()
                        .filter(one -> one.theme().equals(theme.id()))
                        .reduce((first, later) -> later));
        List<AgendaItem> items = next.map(meeting -> reader.meetings().agenda(meeting.id())).orElse(List.of()).stream()
                .filter(item -> item.theme().filter(theme.id()::equals).isPresent())
                .toList();
        boolean isPrivate = report.isPresent()
                && items.stream().anyMatch(item -> withheld.items().contains(item.id()));
        return new Given(next, last, report.filter(any -> !isPrivate).map(rows::highlight), isPrivate);
    }

    /** What happened since the last meeting, and what the board has only heard since. */
    private List<ProgressRow> progress() {
        Optional<LocalDate> since = last.map(meeting -> meeting.begins().toLocalDate());
        return reader.plan().progress(theme.id(), today, Integer.MAX_VALUE).stream()
                .filter(note -> !withheld.covers(note))
                .map(rows::progress)
                .filter(row -> since.isEmpty()
                        || row.recordedLate().orElse(row.note().date()).isAfter(since.get()))
                .toList();
    }

    private List<ActionRow> actions() {
        ActionFilter filter = ActionFilter.PENDING.ofTheme(theme.id());
        return reader.actions().byDueDate(board.id(), filter, Integer.MAX_VALUE, 0).stream()
                .filter(action -> !withheld.covers(action))
                .map(rows::action)
                .map(row -> row.without(withheld.items()))
                .toList();
    }

    private List<RiskRegister.Row> risks() {
        return RiskRegister.of(reader, board, open, today).open().stream()
                .filter(row ->
                        row.theme().filter(one -> one.id().equals(theme.id())).isPresent())
                .toList();
    }

    private List<Meeting> lately() {
        return reader.meetings().all(board.id()).stream()
                .filter(meeting -> meeting.isOver() || meeting.state() == MeetingState.IN_SESSION)
                .limit(LATELY)
                .sorted(Comparator.comparing(Meeting::number))
                .toList();
    }

    private List<DecisionRow> decisions(List<Meeting> meetings, ThemeScore score) {
        Set<String> about = Stream.concat(
                        score.outcomes().stream().map(one -> one.outcome().id()),
                        reader.plan().answeredBy(theme.id()).values().stream()
                                .flatMap(List::stream)
                                .map(recommendation -> recommendation.id()))
                .collect(Collectors.toSet());
        List<DecisionRow> found = new ArrayList<>();
        for (Meeting meeting : meetings) {
            reader.meetings().decisions(meeting.id()).stream()
                    .filter(decision -> !withheld.covers(decision) && concerns(decision, about))
                    .forEach(decision -> found.add(rows.decision(meeting, decision)));
        }
        return found;
    }

    /** Whether it was taken under an item of the theme, or about one of its outcomes or of what they answer. */
    private boolean concerns(Decision decision, Set<String> about) {
        return rows.get(AgendaItem.class, decision.item())
                        .theme()
                        .filter(theme.id()::equals)
                        .isPresent()
                || Stream.of(decision.outcome(), decision.recommendation())
                        .flatMap(Optional::stream)
                        .anyMatch(about::contains);
    }
}
