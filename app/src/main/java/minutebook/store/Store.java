package minutebook.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import minutebook.domain.Moment;
import minutebook.domain.Rights;

/** One open board file; for one thread. Every change is one transaction, on the disk when the call returns. */
public final class Store implements AutoCloseable {
    /** What the names of settings begin with in the file. */
    static final String SETTING = "setting.";

    private final Path file;
    private final boolean isPast;
    private final Connected whole;
    private final Rows rows;
    private final String node;
    private final List<Store> pasts = new ArrayList<>();
    private Optional<Connected> open = Optional.empty();
    private long seenVersion;
    private int written;

    private Store(Path file, Connection connection, boolean isPast) {
        this.file = file;
        this.isPast = isPast;
        this.whole = new Connected(connection);
        this.rows = whole.rows();
        this.node = meta("node");
        this.seenVersion = whole.dataVersion();
    }

    /** Opens the file, making it when it is missing; refuses files that are not ours, newer ones and network disks. */
    public static Store open(Path file) {
        NativeLibrary.unpack();
        Connection connection = Connections.open(file);
        boolean ready = false;
        try {
            Store store = new Store(file, connection, false);
            ready = true;
            return store;
        } catch (RuntimeException e) {
            throw Trouble.told(e);
        } finally {
            if (!ready) {
                Connected.close(connection);
            }
        }
    }

    public Path file() {
        return file;
    }

    /** The folder that the file is in where a group shares it, links followed; empty where it is one account's alone. */
    public Optional<Path> sharedFolder() {
        try {
            Path folder = file.toRealPath().getParent();
            return Connections.isShared(folder) ? Optional.of(folder) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Asks the record things, all as it was at one moment. */
    public <T> T read(Function<Reader, T> question) {
        return whole.read(question);
    }

    /** The same of what was public of the record; a record of the past shows nothing else from then on. */
    public <T> T readInPublic(Function<Reader, T> question) {
        if (open.isEmpty()) {
            open = Optional.of(isPast ? PublicRecord.over(whole) : PublicRecord.of(file));
        }
        return open.get().read(question);
    }

    /**
     * The record as it was when the last change before that moment was made, to be read only; it is closed with this one.
     * Empty when nothing had been recorded by then.
     */
    public Optional<Store> asOf(Instant end) {
        Optional<Store> past = new HistoryQueries(rows)
                .lastLineBefore(end)
                .map(line -> new Store(file, Past.of(file, node, line), true));
        past.ifPresent(pasts::add);
        return past;
    }

    /**
     * Changes the record: all of it or nothing.
     *
     * @param verb the kind of change, for the journal
     * @param undoable whether its actor may undo it
     * @param work makes the change and says what it was, in a sentence
     * @return that sentence
     */
    public String write(Moment moment, String verb, boolean undoable, Function<Ledger, String> work) {
        return transact(() -> {
            Ledger ledger = ledger(moment, verb, "");
            String said = work.apply(ledger);
            ledger.tell(undoable, said);
            return said;
        });
    }

    /**
     * Takes back the latest change of who acts; refuses when somebody has changed the same thing since, and when who acts may do
     * such a thing no more.
     *
     * @param fromAfar whether they come from afar, where whom no board knows is nobody
     */
    public String undo(Moment moment, boolean fromAfar) {
        return transact(() -> {
            Rights rights = mayUndo(moment, fromAfar);
            return reverse(moment, Undo.UNDO, "Undone: ", new Undo(rows).lastDone(moment.actor(), rights));
        });
    }

    /** Puts back what who acts has undone last, in the same way. */
    public String redo(Moment moment, boolean fromAfar) {
        return transact(() -> {
            Rights rights = mayUndo(moment, fromAfar);
            return reverse(moment, Undo.REDO, "Redone: ", new Undo(rows).lastUndone(moment.actor(), rights));
        });
    }

    private Rights mayUndo(Moment moment, boolean fromAfar) {
        Rights rights = new Reader(rows).rights(moment.actor(), moment.today(), fromAfar);
        rights.requirePost();
        return rights;
    }

    private String reverse(Moment moment, String verb, String prefix, Undo.Told told) {
        Ledger ledger = ledger(moment, verb, told.change());
        new Undo(rows).reverse(told, ledger, moment.now());
        String said = prefix + told.said().replaceFirst("^(Undone|Redone): ", "");
        ledger.tell(true, said);
        return said;
    }

    public Drafts drafts() {
        return new Drafts(rows);
    }

    /** Whether another program has written to the file since this was last asked. */
    public boolean changedElsewhere() {
        long version = whole.dataVersion();
        boolean changed = version != seenVersion;
        seenVersion = version;
        return changed;
    }

    /** How often the file has changed, as far as can be told: another number after each change, whoever made it. */
    public long version() {
        return whole.dataVersion() + written;
    }

    /** Checks the file, the journal's chain and that the record is what the journal says. */
    public Verification verify() {
        return read(reader -> Verification.of(reader.rows()));
    }

    /** Writes a whole copy of the file as it is now, also while others write. Refuses to replace a file. */
    public void backup(Path target) {
        rows.close();
        Backup.write(whole.connection(), target);
    }

    /** A setting of this file; empty when it has none. */
    public String setting(String name) {
        return rows.text("SELECT value FROM meta WHERE name = ?", SETTING + name)
                .orElse("");
    }

    public void set(String name, String value) {
        try {
            rows.execute(
                    "INSERT INTO meta (name, value) VALUES (?, ?)"
                            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    SETTING + name,
                    value);
        } catch (RuntimeException e) {
            throw Trouble.told(e);
        }
    }

    @Override
    public void close() {
        try {
            pasts.forEach(Store::close);
            open.ifPresent(Connected::close);
        } finally {
            whole.close();
        }
    }

    private Ledger ledger(Moment moment, String verb, String undoes) {
        return new Ledger(
                rows, new Journal(rows, node, moment, UUID.randomUUID().toString(), verb, undoes));
    }

    private interface Work {
        String run();
    }

    private String transact(Work work) {
        try {
            String said = whole.handle().inTransaction(begun -> work.run());
            written++;
            return said;
        } catch (RuntimeException e) {
            throw Trouble.told(e);
        }
    }

    private String meta(String name) {
        return rows.text("SELECT value FROM meta WHERE name = ?", name).orElseThrow();
    }
}
