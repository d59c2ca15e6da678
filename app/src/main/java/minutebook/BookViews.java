package minutebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import minutebook.domain.Action;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.domain.Decision;
import minutebook.domain.Entity;
import minutebook.domain.Meeting;
import minutebook.domain.Plan;
import minutebook.domain.Reading;
import minutebook.domain.Refused;
import minutebook.domain.Theme;
import minutebook.domain.plan.PlanPart;
import minutebook.store.Reader;
import minutebook.view.ActionFigures;
import minutebook.view.ActionFinder;
import minutebook.view.ActionLogView;
import minutebook.view.ActionRow;
import minutebook.view.ActionsView;
import minutebook.view.AfterView;
import minutebook.view.AttentionView;
import minutebook.view.ChallengesView;
import minutebook.view.CorrectionsView;
import minutebook.view.DecisionFinder;
import minutebook.view.DueView;
import minutebook.view.EngagementView;
import minutebook.view.FollowView;
import minutebook.view.ForwardView;
import minutebook.view.GapsView;
import minutebook.view.GroundsView;
import minutebook.view.HomeView;
import minutebook.view.JudgementsView;
import minutebook.view.KindView;
import minutebook.view.MeasureView;
import minutebook.view.MeasuresView;
import minutebook.view.MeetingView;
import minutebook.view.MinutesView;
import minutebook.view.PapersView;
import minutebook.view.PartView;
import minutebook.view.PartsView;
import minutebook.view.PlanChangesView;
import minutebook.view.PlanView;
import minutebook.view.RemindersView;
import minutebook.view.SearchView;
import minutebook.view.SmartView;
import minutebook.view.ThemeGaps;
import minutebook.view.ThemeView;
import minutebook.view.TraceView;
import minutebook.view.VersionsView;

/** What can be seen of a board's file: each question is answered from the record as it is at one moment. */
public abstract class BookViews {
    /** What can be done where there is no board yet, as the rest of a sentence. */
    public static final String BEGINNINGS = "make one with “minutebook board create”,"
            + " import one with “minutebook import plan”, or practise with “minutebook demo”";

    /** Only the product itself answers. */
    BookViews() {}

    /** Who looks, as the record names them. */
    public abstract String actor();

    /** Asks the record something, told which day it is there. */
    abstract <T> T ask(BiFunction<Reader, LocalDate, T> question);

    public HomeView home(Optional<String> boardKey) {
        return ask((reader, today) -> HomeView.of(reader, boardKey, today));
    }

    /** What needs a board today. */
    public AttentionView attention(Board board) {
        return ask((reader, today) -> AttentionView.of(reader, board, today));
    }

    /**
     * A meeting at one of its items.
     *
     * @param item the agenda item to look at; empty for the current one
     */
    public MeetingView meeting(String meeting, Optional<String> item) {
        return ask((reader, today) -> MeetingView.of(reader, meeting, item, today, actor()));
    }

    /**
     * A meeting as who sits or listens follows it.
     *
     * @param item the agenda item to look at; empty for the one that the meeting is at
     */
    public FollowView follow(String meeting, Optional<String> item) {
        return ask((reader, today) -> FollowView.of(reader, meeting, item, today, actor()));
    }

    /** The meeting itself, without what it recorded. */
    public Meeting meetingAlone(String meeting) {
        return ask((reader, today) -> reader.get(Meeting.class, meeting));
    }

    /** The papers of a meeting and what came of them. */
    public PapersView papers(String meeting) {
        return ask((reader, today) -> PapersView.of(reader, meeting));
    }

    /** When the board meets next and what waits for its agendas. */
    public ForwardView forward(Board board, int proposals) {
        return ask((reader, today) -> ForwardView.of(reader, board, proposals, today));
    }

    public ThemeView theme(String theme, Optional<Meeting> meeting) {
        return ask((reader, today) -> ThemeView.of(reader, theme, meeting, today));
    }

    /** What the SMART check finds missing in a theme and its outcomes. */
    public ThemeGaps gaps(Theme theme) {
        return ask((reader, today) -> ThemeGaps.of(reader, theme, today));
    }

    /** What the SMART check finds missing in the plan of a board. */
    public SmartView smart(Board board) {
        return ask((reader, today) -> SmartView.of(reader, board, false, today));
    }

    /** What is missing in the record of a meeting before it can be closed. */
    public GapsView closingGaps(String meeting) {
        return ask((reader, today) -> GapsView.of(reader, meeting));
    }

    public MinutesView minutes(String meeting) {
        return ask((reader, today) -> MinutesView.of(reader, meeting, today));
    }

    /** What becomes of a meeting's minutes after it. */
    public AfterView after(String meeting) {
        return ask((reader, today) -> AfterView.of(reader, meeting, today));
    }

    public ActionsView actions(Board board, ActionFilter filter, int limit, int offset) {
        return ask((reader, today) -> ActionsView.of(reader, board, filter, limit, offset, today));
    }

    public ActionLogView actionLog(Board board, ActionFilter filter, String filterInWords) {
        return ask((reader, today) -> ActionLogView.of(reader, board, filter, filterInWords, today));
    }

    /** Whom to speak to about which action of a board today. */
    public RemindersView reminders(Board board) {
        return ask((reader, today) -> RemindersView.of(reader, board, today));
    }

    /**
     * How a board keeps what it promises.
     *
     * @param since only actions agreed from this day on count; all without it
     */
    public ActionFigures figures(Board board, Optional<LocalDate> since) {
        return ask((reader, today) -> ActionFigures.of(reader, board, since, today));
    }

    /** The action with that printed number, such as {@code A07-03}. */
    public ActionRow action(Board board, String ref) {
        return ask((reader, today) -> ActionFinder.find(reader, board, ref));
    }

    /** What can be named when something is entered on this board. */
    public Plan plan(Board board) {
        return ask((reader, today) -> reader.plan().whole(board.id()));
    }

    /**
     * How the agencies took part in the meetings of a board.
     *
     * @param since the first day that is asked about; empty for a year ago
     */
    public EngagementView engagement(Board board, Optional<LocalDate> since) {
        return ask((reader, today) -> EngagementView.of(reader, board, since, today));
    }

    /** How the plan hangs together, from finding to action. */
    public TraceView trace(Board board) {
        return ask((reader, today) -> TraceView.of(reader, board, today));
    }

    /** What others have judged of the board's authority, by date. */
    public JudgementsView judgements(Board board) {
        return ask((reader, today) -> JudgementsView.of(reader, board, today));
    }

    /** What the board expects from others: reports, and news of the boards it is linked to. */
    public DueView due(Board board) {
        return ask((reader, today) -> DueView.of(reader, board, today));
    }

    /** Everything of one kind that the board's plan holds, also what is retired. */
    public PartsView parts(Board board, PlanPart<?> part) {
        return ask((reader, today) -> PartsView.of(reader, part, board.id()));
    }

    /** One thing in the plan by its key, with what it is linked to. */
    public PartView part(Board board, PlanPart<?> part, String key) {
        return ask((reader, today) -> PartView.of(reader, part, board.id(), key));
    }

    /** What later meetings have corrected in the minutes of one. */
    public CorrectionsView corrections(Meeting meeting) {
        return ask((reader, today) -> CorrectionsView.of(reader, meeting));
    }

    /** What the board asked, took higher and found worth sharing, over all its meetings. */
    public ChallengesView challenges(Board board) {
        return ask((reader, today) -> ChallengesView.of(reader, board));
    }

    /** Every reading of the board's measures. */
    public List<Reading> readings(Board board) {
        return ask((reader, today) -> reader.plan().every(Reading.class, board.id()));
    }

    /** One measure in full, by its key or its id. */
    public MeasureView measure(Board board, String measure) {
        return ask((reader, today) -> MeasureView.of(reader, board, measure, today));
    }

    /**
     * The board's measures with where each stands.
     *
     * @param theme the id of one theme; empty for all of them
     */
    public MeasuresView measures(Board board, Optional<String> theme) {
        return ask((reader, today) -> MeasuresView.of(reader, board, theme, today));
    }

    /** The decision with that printed number, such as {@code D07-02}. */
    public Decision decision(Board board, String ref) {
        return ask((reader, today) -> DecisionFinder.find(reader, board, ref));
    }

    public VersionsView planVersions(Board board) {
        return ask((reader, today) -> VersionsView.of(reader, board.id()));
    }

    /** The plan of a board as an outline, to be edited. */
    public PlanView outline(Board board) {
        return ask((reader, today) -> PlanView.of(reader, board, today));
    }

    /**
     * Everything of one kind that a board's plan has, with what is needed to fill in another.
     *
     * @param board the board's id; "" for the boards themselves
     */
    public <E extends Entity> KindView<E> kind(String board, PlanPart<E> part) {
        return ask((reader, today) -> KindView.of(reader, part, board, today));
    }

    /** What an outcome can be said to answer. */
    public GroundsView grounds(Board board, String outcome) {
        return ask((reader, today) -> GroundsView.of(reader, board.id(), outcome));
    }

    /** What has changed in the plan since a version of it was approved: the latest, unless one is named. */
    public PlanChangesView planChanges(Board board, Optional<Integer> since) {
        return ask((reader, today) -> PlanChangesView.of(reader, board.id(), since));
    }

    public SearchView search(String words, int limit) {
        return ask((reader, today) -> SearchView.of(reader, words, limit));
    }

    /** The board of that key; without one the only board of the file. Refuses when it is not clear which. */
    public Board board(Optional<String> key) {
        HomeView home = home(key);
        if (key.isPresent()) {
            return home.board()
                    .filter(board -> board.key().equals(key.get()))
                    .orElseThrow(() -> new Refused(
                            Refused.Reason.NOT_FOUND,
                            "There is no board “" + key.get() + "”: see “minutebook board list”."));
        }
        if (home.boards().size() > 1) {
            throw new Refused(Refused.Reason.AMBIGUOUS, "This file holds several boards: name one with --board.");
        }
        return home.board()
                .orElseThrow(() ->
                        new Refused(Refused.Reason.NOT_FOUND, "This file holds no board yet: " + BEGINNINGS + "."));
    }

    /** The board that waits for an action. */
    public Board boardOf(Action action) {
        return ask((reader, today) -> reader.get(Board.class, action.board()));
    }

    /** The board whose plan a theme is part of. */
    public Board boardOf(Theme theme) {
        return ask((reader, today) -> reader.get(Board.class, theme.board()));
    }
}
