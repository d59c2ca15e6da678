package minutebook;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.domain.Decision;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
import minutebook.domain.Rights;
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
import minutebook.view.HomeView;
import minutebook.view.MeetingView;
import minutebook.view.MineView;
import minutebook.view.MinutesView;
import minutebook.view.NewsView;
import minutebook.view.Own;
import minutebook.view.PapersView;
import minutebook.view.RemindersView;
import minutebook.view.SearchView;
import minutebook.view.ThemeView;

/** What can be seen of a board's file: each question is answered from the record as it is at one moment. */
public abstract class BookViews extends PlanViews {
    /** What can be done where there is no board yet, as the rest of a sentence. */
    public static final String BEGINNINGS = "make one with “minutebook board create”,"
            + " import one with “minutebook import plan”, or practise with “minutebook demo”";

    /** Only the product itself answers. */
    BookViews() {}

    public HomeView home(Optional<String> boardKey) {
        return ask((reader, today) -> HomeView.of(reader, boardKey, today));
    }

    /** Whether anything on a board is the own of who looks. */
    public Own own(Board board) {
        return ask((reader, today) -> Own.of(reader, board, actor(), today));
    }

    /** What who looks owes a board, with so many actions of each kind at the most. */
    public MineView mine(Board board, int most) {
        return ask((reader, today) -> MineView.of(reader, Own.of(reader, board, actor(), today), most, today));
    }

    /** The same where what is their own has been read already. */
    public MineView mine(Own own, int most) {
        return ask((reader, today) -> MineView.of(reader, own, most, today));
    }

    /** What who acts may do in this file today. */
    public abstract Rights rights();

    /** Up to which line of the journal who acts has seen what others sent in; empty while they have never looked. */
    Optional<Integer> newsSeen() {
        Rights mine = rights();
        return ask((reader, today) -> reader.news().seen(mine.names(actor())));
    }

    /** The newest of what others have sent in since who acts last looked. */
    public NewsView news() {
        Rights mine = rights();
        return ask((reader, today) -> NewsView.unseen(reader, actor(), mine));
    }

    /**
     * What others have sent in since who acts last looked, the first of it where there is more than is listed; refuses who has
     * no part in dealing with it.
     *
     * @param all whether what had been seen before is listed too, as far as there is room
     * @param most how many at most
     */
    public NewsView newsListed(boolean all, int most) {
        Rights mine = rights();
        return ask((reader, today) -> NewsView.listed(reader, actor(), mine, all, most));
    }

    /** The first of what others have sent in after a line of the journal, seen or not; refuses the same. */
    public NewsView newsAfter(int line, int most) {
        Rights mine = rights();
        return ask((reader, today) -> NewsView.after(reader, actor(), mine, line, most));
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

    /**
     * How the agencies took part in the meetings of a board.
     *
     * @param since the first day that is asked about; empty for a year ago
     */
    public EngagementView engagement(Board board, Optional<LocalDate> since) {
        return ask((reader, today) -> EngagementView.of(reader, board, since, today));
    }

    /** What the board expects from others: reports, and news of the boards it is linked to. */
    public DueView due(Board board) {
        return ask((reader, today) -> DueView.of(reader, board, today));
    }

    /** What later meetings have corrected in the minutes of one. */
    public CorrectionsView corrections(Meeting meeting) {
        return ask((reader, today) -> CorrectionsView.of(reader, meeting));
    }

    /** What the board asked, took higher and found worth sharing, over all its meetings. */
    public ChallengesView challenges(Board board) {
        return ask((reader, today) -> ChallengesView.of(reader, board));
    }

    /** The decision with that printed number, such as {@code D07-02}. */
    public Decision decision(Board board, String ref) {
        return ask((reader, today) -> DecisionFinder.find(reader, board, ref));
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

    /** The board of that id, by which an action or a theme names the one it belongs to. */
    public Board boardOf(String id) {
        return ask((reader, today) -> reader.get(Board.class, id));
    }
}
