package minutebook;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import minutebook.change.Change;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.Rights;
import minutebook.domain.WallClock;
import minutebook.store.Drafts;
import minutebook.store.NewsQueries;
import minutebook.store.Reader;
import minutebook.store.Store;
import minutebook.view.BoardRecord;
import minutebook.view.CheckView;
import minutebook.view.HistoryView;

/** The product in one class: what can be done to a board's file, and what can be seen of it. For one thread. */
public final class Minutebook extends BookViews implements AutoCloseable {
    /** The setting of a practice file that says which day it is there. */
    private static final String PRACTICE_DAY = "practice-day";

    private final Store store;
    private final InstantSource clock;
    private final String actor;
    private final Optional<LocalDate> fixedDay;
    private final Optional<LocalDate> knownOn;
    private final Optional<Minutebook> now;
    private final boolean fromAfar;
    private Optional<Known> known = Optional.empty();

    private Minutebook(
            Store store,
            InstantSource clock,
            String actor,
            boolean fromAfar,
            Optional<LocalDate> knownOn,
            Optional<Minutebook> now) {
        this.store = store;
        this.clock = clock;
        this.actor = actor;
        this.fromAfar = fromAfar;
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
        return new Minutebook(Store.open(file), clock, actor, false, Optional.empty(), Optional.empty());
    }

    /** The same for somebody who comes from afar, for whom no other file of the host is read or written. */
    public static Minutebook openFromAfar(Path file, InstantSource clock, String actor) {
        return new Minutebook(Store.open(file), clock, actor, true, Optional.empty(), Optional.empty());
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
        return new Minutebook(past, clock, actor, fromAfar, Optional.of(day), Optional.of(this));
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

    /** The same file as it is now, for another thread, which closes it. */
    public Minutebook another() {
        return new Minutebook(Store.open(present().file()), clock, actor, fromAfar, Optional.empty(), Optional.empty());
    }

    /** Whether who acts has come from afar and reaches no other file of the host. */
    public boolean isFromAfar() {
        return fromAfar;
    }

    public boolean isPractice() {
        return !store.setting(PRACTICE_DAY).isEmpty();
    }

    public Path file() {
        return store.file();
    }

    /** The folder of the file where a group shares it, links followed; empty where the file is one account's alone. */
    public Optional<Path> sharedFolder() {
        return store.sharedFolder();
    }

    @Override
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
        return writable().write(moment, change.verb(), change.undoable(), ledger -> {
            change.requireAllowed(ledger.rights(actor, moment.today(), fromAfar), ledger);
            return change.applyTo(ledger, moment);
        });
    }

    /** The rights of who acts, as they were at a state of the file on a day. */
    private record Known(long version, LocalDate today, Rights rights) {}

    /** As it is now also where it is shown as it was. */
    @Override
    public Rights rights() {
        if (now.isPresent()) {
            return now.get().rights();
        }
        LocalDate today = moment().today();
        long version = store.version();
        if (known.filter(one -> one.version() == version && one.today().equals(today))
                .isEmpty()) {
            known = Optional.of(new Known(version, today, store.read(reader -> reader.rights(actor, today, fromAfar))));
        }
        return known.get().rights();
    }

    /** Whether something is in private that who acts may not see. */
    public boolean hidesPrivate() {
        return !rights().readsPrivate()
                && store.read(reader -> reader.meetings().anyPrivate());
    }

    /** Takes back the latest change of who acts; refuses who holds no post any more, and what they may do no more. */
    public String undo() {
        return writable().undo(moment(), fromAfar);
    }

    /** Puts back what who acts has undone last, as far as they may still do it. */
    public String redo() {
        return writable().redo(moment(), fromAfar);
    }

    /** Whether another program has written to the file since this was last asked. */
    public boolean changedElsewhere() {
        return store.changedElsewhere();
    }

    /** What was remembered in this file under a name; empty when nothing was. */
    public String remembered(String name) {
        return store.setting(name);
    }

    /** Remembers something that is no part of the record, such as what a spreadsheet's columns held. */
    public void remember(String name, String value) {
        writable().set(name, value);
    }

    /** From now on what others send in is new to who acts; at the first time, what came since their own last change is too. */
    public void awaitNews() {
        Rights mine = rights();
        if (mine.everything() && newsSeen().isEmpty()) {
            newsSeen(ask((reader, today) -> reader.news().lastOf(mine.names(actor))));
        }
    }

    /** Who acts has seen what others sent in, up to a line of the journal. */
    public void newsSeen(int line) {
        if (newsSeen().filter(before -> before >= line).isEmpty()) {
            remember(NewsQueries.setting(rights().person(actor)), String.valueOf(line));
        }
    }

    public Drafts drafts() {
        return writable().drafts();
    }

    /** Checks the file, the journal's chain, that the record is what the journal says, and each approved minute. */
    public CheckView verify() {
        var found = writable().verify();
        return store.read(reader -> CheckView.of(reader, found));
    }

    /** Writes a copy of the whole file. Refuses who may read only what was public. */
    public void backup(Path target) {
        rights().requirePrivate("A copy of the file");
        writable().backup(target);
    }

    @Override
    public void close() {
        store.close();
    }

    private Instant onDay(LocalDate day) {
        return WallClock.instant(day.atTime(WallClock.at(clock.instant()).toLocalTime()));
    }

    /** Who did what when. Refuses who may read only what was public. */
    public HistoryView history(int limit, int offset) {
        rights().requirePrivate("The history");
        return ask((reader, today) -> HistoryView.of(reader, limit, offset));
    }

    /** Everything that the board's record holds. Refuses who may read only what was public. */
    public BoardRecord everything(Board board) {
        rights().requirePrivate("The record of the whole board");
        return ask((reader, today) -> BoardRecord.of(reader, board));
    }

    /** Whoever may read only what was public is answered from that alone, whatever is asked (decision 50). */
    @Override
    <T> T ask(BiFunction<Reader, LocalDate, T> question) {
        LocalDate today = moment().today();
        Function<Reader, T> asked = reader -> question.apply(reader, today);
        return rights().readsPrivate() ? store.read(asked) : store.readInPublic(asked);
    }
}
