package minutebook;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import minutebook.change.Change;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Plan;
import minutebook.domain.Reading;
import minutebook.domain.Refused;
import minutebook.domain.Theme;
import minutebook.domain.WallClock;
import minutebook.store.Drafts;
import minutebook.store.Reader;
import minutebook.store.Store;
import minutebook.view.ActionFinder;
import minutebook.view.ActionLogView;
import minutebook.view.ActionRow;
import minutebook.view.ActionsView;
import minutebook.view.CheckView;
import minutebook.view.HistoryView;
import minutebook.view.HomeView;
import minutebook.view.JudgementsView;
import minutebook.view.MeasureView;
import minutebook.view.MeasuresView;
import minutebook.view.MeetingView;
import minutebook.view.MinutesView;
import minutebook.view.SearchView;
import minutebook.view.ThemeView;
import minutebook.view.TraceView;

/** The product in one class: what can be done to a board's file, and what can be seen of it. For one thread. */
public final class Minutebook implements AutoCloseable {
    /** The setting of a practice file that says which day it is there. */
    private static final String PRACTICE_DAY = "practice-day";

    private final Store store;
    private final InstantSource clock;
    private final String actor;
    private final Optional<LocalDate> fixedDay;
    private final Optional<LocalDate> knownOn;
    private final Optional<Minutebook> now;

    private Minutebook(
            Store store, InstantSource clock, String actor, Optional<LocalDate> knownOn, Optional<Minutebook> now) {
        this.store = store;
        this.clock = clock;
        this.actor = actor;
        this.knownOn = knownOn;
        this.now = now;
        String practice = store.setting(PRACTICE_DAY);
        this.fixedDay = practice.isEmpty() ? knownOn : knownOn.or(() -> Optional.of(LocalDate.parse(practice)));
    }

    /**
     * Opens a board's file, making it when it is missing.
     *
     * @param actor who acts, as the record is to name them
     */
    public static Minutebook open(Path file, InstantSource clock, String actor) {
        return new Minutebook(Store.open(file), clock, actor, Optional.empty(), Optional.empty());
    }

    /** The same file on which it is always the given day: a practice board. */
    public static Minutebook practice(Path file, InstantSource clock, String actor, LocalDate day) {
        try (Store store = Store.open(file)) {
            store.set(PRACTICE_DAY, day.toString());
        }
        return open(file, clock, actor);
    }

    /**
     * The record as the board knew it at the end of a day, on which it then always is; it can be looked at, not written to.
     * Refuses a day to come and one from before the record begins.
     */
    public Minutebook asOf(LocalDate day) {
        if (now.isPresent()) {
            return now.get().asOf(day);
        }
        LocalDate today = moment().today();
        if (day.isAfter(today)) {
            throw new Refused(
                    Refused.Reason.DATE_ORDER,
                    "Nobody knows yet what the record will hold on " + DateText.plain(day) + ": give a day up to "
                            + DateText.plain(today) + ".");
        }
        Instant end = WallClock.instant(day.plusDays(1).atStartOfDay());
        Store past = store.asOf(end).orElseThrow(() -> new Refused(Refused.Reason.NOT_FOUND, beginning()));
        return new Minutebook(past, clock, actor, Optional.of(day), Optional.of(this));
    }

    private String beginning() {
        return store.read(reader -> reader.history().begins())
                .map(first -> "The record begins on "
                        + DateText.plain(WallClock.at(first).toLocalDate()) + ": give that day or a later one.")
                .orElse("Nothing has been recorded in this file yet.");
    }

    /** The day as known on which the record is shown; empty when it is shown as it is now. */
    public Optional<LocalDate> knownOn() {
        return knownOn;
    }

    /** The record as it is now; this one unless it is shown as known on a day. */
    public Minutebook present() {
        return now.orElse(this);
    }

    private Store writable() {
        knownOn.ifPresent(day -> {
            throw new Refused(Refused.Reason.WRONG_STATE, past(day));
        });
        return store;
    }

    /** Why nothing can be written while the record is shown as known on a day. */
    public static String past(LocalDate day) {
        return "This is the record as known on " + DateText.plain(day) + ": go back to today to write.";
    }

    public boolean isPractice() {
        return !store.setting(PRACTICE_DAY).isEmpty();
    }

    public Path file() {
        return store.file();
    }

    public String actor() {
        return actor;
    }

    public Moment moment() {
        Instant at = fixedDay.map(this::onDay).orElseGet(clock::instant);
        return new Moment(at, WallClock.at(at).withNano(0), actor);
    }

    /** Does it, all or nothing; gives what was done in a sentence. It is on the disk when this returns. */
    public String apply(Change change) {
        Moment moment = moment();
        return writable().write(moment, change.verb(), change.undoable(), ledger -> change.applyTo(ledger, moment));
    }

    public String undo() {
        return writable().undo(moment());
    }

    public String redo() {
        return writable().redo(moment());
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
        return ask((reader, today) -> MeetingView.of(reader, meeting, item, today));
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

    /** How the plan hangs together, from finding to action. */
    public TraceView trace(Board board) {
        return ask((reader, today) -> TraceView.of(reader, board));
    }

    /** What others have judged of the board's authority, by date. */
    public JudgementsView judgements(Board board) {
        return ask((reader, today) -> JudgementsView.of(reader, board));
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

    public Drafts drafts() {
        return writable().drafts();
    }

    /** Checks the file, the journal's chain and that the record is what the journal says. */
    public CheckView verify() {
        var found = writable().verify();
        return new CheckView(found.journalLines(), found.rows(), found.problems());
    }

    public void backup(Path target) {
        writable().backup(target);
    }

    @Override
    public void close() {
        store.close();
    }

    private Instant onDay(LocalDate day) {
        return WallClock.instant(day.atTime(WallClock.at(clock.instant()).toLocalTime()));
    }

    private <T> T ask(BiFunction<Reader, LocalDate, T> question) {
        LocalDate today = moment().today();
        return store.read(reader -> question.apply(reader, today));
    }
}
