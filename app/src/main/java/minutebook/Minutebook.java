package minutebook;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;
import minutebook.change.Change;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import minutebook.domain.Theme;
import minutebook.store.Drafts;
import minutebook.store.Reader;
import minutebook.store.Store;
import minutebook.view.ActionFinder;
import minutebook.view.ActionLogView;
import minutebook.view.ActionRow;
import minutebook.view.ActionsView;
import minutebook.view.BoardRecord;
import minutebook.view.CheckView;
import minutebook.view.HistoryView;
import minutebook.view.HomeView;
import minutebook.view.MeetingView;
import minutebook.view.MinutesView;
import minutebook.view.SearchView;
import minutebook.view.ThemeView;

/** The product in one class: what can be done to a board's file, and what can be seen of it. For one thread. */
public final class Minutebook implements AutoCloseable {
    /** The clock on the wall of every board so far: they are English. */
    public static final ZoneId PLACE = ZoneId.of("Europe/London");

    /** The setting of a practice file that says which day it is there. */
    private static final String PRACTICE_DAY = "practice-day";

    private final Store store;
    private final InstantSource clock;
    private final String actor;
    private final Optional<LocalDate> practiceDay;

    private Minutebook(Store store, InstantSource clock, String actor) {
        this.store = store;
        this.clock = clock;
        this.actor = actor;
        String day = store.setting(PRACTICE_DAY);
        this.practiceDay = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    /**
     * Opens a board's file, making it when it is missing.
     *
     * @param actor who acts, as the record is to name them
     */
    public static Minutebook open(Path file, InstantSource clock, String actor) {
        return new Minutebook(Store.open(file), clock, actor);
    }

    /** The same file on which it is always the given day: a practice board. */
    public static Minutebook practice(Path file, InstantSource clock, String actor, LocalDate day) {
        try (Store store = Store.open(file)) {
            store.set(PRACTICE_DAY, day.toString());
        }
        return open(file, clock, actor);
    }

    public boolean isPractice() {
        return practiceDay.isPresent();
    }

    public Path file() {
        return store.file();
    }

    public String actor() {
        return actor;
    }

    public Moment moment() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), PLACE).withNano(0);
        return new Moment(
                clock.instant(),
                practiceDay.map(day -> day.atTime(now.toLocalTime())).orElse(now),
                actor);
    }

    /** Does it, all or nothing; gives what was done in a sentence. It is on the disk when this returns. */
    public String apply(Change change) {
        Moment moment = moment();
        return store.write(moment, change.verb(), change.undoable(), ledger -> change.applyTo(ledger, moment));
    }

    public String undo() {
        return store.undo(moment());
    }

    public String redo() {
        return store.redo(moment());
    }

    /** Whether another program has written to the file since this was last asked. */
    public boolean changedElsewhere() {
        return store.changedElsewhere();
    }

    public HomeView home(Optional<String> boardKey) {
        return ask((reader, today) -> HomeView.of(reader, boardKey, today));
    }

    /**
     * A meeting at one of its items.
     *
     * @param item the agenda item to look at; empty for the current one
     */
    public MeetingView meeting(String meeting, Optional<String> item) {
        return ask((reader, today) -> MeetingView.of(reader, meeting, item, Optional.empty(), today));
    }

    /**
     * A meeting as it is after a change of one's own at the table, which leaves what can be named in the plan as it was.
     *
     * @param item the agenda item to look at; empty for the current one
     */
    public MeetingView meetingAgain(MeetingView before, Optional<String> item) {
        return ask((reader, today) ->
                MeetingView.of(reader, before.meeting().id(), item, Optional.of(before.plan()), today));
    }

    /** The meeting itself, without what it recorded. */
    public Meeting meetingAlone(String meeting) {
        return ask((reader, today) -> reader.get(Meeting.class, meeting));
    }

    public ThemeView theme(String theme, Optional<Meeting> meeting) {
        return ask((reader, today) -> ThemeView.of(reader, theme, meeting, today));
    }

    public MinutesView minutes(String meeting) {
        return ask((reader, today) -> MinutesView.of(reader, meeting, today));
    }

    public ActionsView actions(Board board, ActionFilter filter, int limit, int offset) {
        return ask((reader, today) -> ActionsView.of(reader, board, filter, limit, offset, today));
    }

    public ActionLogView actionLog(Board board, ActionFilter filter, String filterInWords) {
        return ask((reader, today) -> ActionLogView.of(reader, board, filter, filterInWords, today));
    }

    /** The action with that printed number, such as {@code A07-03}. */
    public ActionRow action(Board board, String ref) {
        return ask((reader, today) -> ActionFinder.find(reader, board, ref));
    }

    /** What can be named when something is entered on this board. */
    public Plan plan(Board board) {
        return ask((reader, today) -> reader.plan().whole(board.id()));
    }

    /** Everything that the board's record holds. */
    public BoardRecord everything(Board board) {
        return ask((reader, today) -> BoardRecord.of(reader, board));
    }

    public HistoryView history(int limit, int offset) {
        return ask((reader, today) -> HistoryView.of(reader, limit, offset));
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
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "This file holds no board yet: make one with “minutebook board create --pack FOLDER”,"
                                + " or practise with “minutebook demo”."));
    }

    /** The board whose plan a theme is part of. */
    public Board boardOf(Theme theme) {
        return ask((reader, today) -> reader.get(Board.class, theme.board()));
    }

    /** What was remembered in this file under a name; empty when nothing was. */
    public String remembered(String name) {
        return store.setting(name);
    }

    /** Remembers something that is no part of the record, such as what a spreadsheet's columns held. */
    public void remember(String name, String value) {
        store.set(name, value);
    }

    public Drafts drafts() {
        return store.drafts();
    }

    /** Checks the file, the journal's chain and that the record is what the journal says. */
    public CheckView verify() {
        var found = store.verify();
        return new CheckView(found.journalLines(), found.rows(), found.problems());
    }

    public void backup(Path target) {
        store.backup(target);
    }

    @Override
    public void close() {
        store.close();
    }

    private <T> T ask(BiFunction<Reader, LocalDate, T> question) {
        LocalDate today = moment().today();
        return store.read(reader -> question.apply(reader, today));
    }
}
