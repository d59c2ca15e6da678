package minutebook.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import minutebook.domain.Moment;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** One open board file; for one thread. Every change is one transaction, on the disk when the call returns. */
public final class Store implements AutoCloseable {
    /** What the names of settings begin with in the file. */
    static final String SETTING = "setting.";

    private final Path file;
    private final Connection connection;
    private final Rows rows;
    private final String node;
    private long seenVersion;
    private final List<Store> pasts = new ArrayList<>();
    private Optional<Handle> handle = Optional.empty();

    private Store(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.rows = new Rows(connection, this::handle, new Tables());
        this.node = meta("node");
        this.seenVersion = dataVersion();
    }

    /** Opens the file, making it when it is missing; refuses files that are not ours, newer ones and network disks. */
    public static Store open(Path file) {
        NativeLibrary.unpack();
        Connection connection = Connections.open(file);
        boolean ready = false;
        try {
            Store store = new Store(file, connection);
            ready = true;
            return store;
        } catch (RuntimeException e) {
            throw Trouble.told(e);
        } finally {
            if (!ready) {
                close(connection);
            }
        }
    }

    public Path file() {
        return file;
    }

    /** Asks the record things, all as it was at one moment. */
    public <T> T read(Function<Reader, T> question) {
        try {
            run("BEGIN");
            try {
                return question.apply(new Reader(rows));
            } finally {
                run("COMMIT");
            }
        } catch (RuntimeException e) {
            throw Trouble.told(e);
        }
    }

    /**
     * The record as it was when the last change before that moment was made, to be read only; it is closed with this one.
     * Empty when nothing had been recorded by then.
     */
    public Optional<Store> asOf(Instant end) {
        Optional<Store> past =
                new HistoryQueries(rows).lastLineBefore(end).map(line -> new Store(file, Past.of(file, node, line)));
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

    /** Takes back the latest change of who acts; refuses when somebody has changed the same thing since. */
    public String undo(Moment moment) {
        return transact(() -> reverse(moment, Undo.UNDO, "Undone: ", new Undo(rows).lastDone(moment.actor())));
    }

    /** Puts back what who acts has undone last. */
    public String redo(Moment moment) {
        return transact(() -> reverse(moment, Undo.REDO, "Redone: ", new Undo(rows).lastUndone(moment.actor())));
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
        long version = dataVersion();
        boolean changed = version != seenVersion;
        seenVersion = version;
        return changed;
    }

    /** Checks the file, the journal's chain and that the record is what the journal says. */
    public Verification verify() {
        return read(reader -> Verification.of(reader.rows()));
    }

    /** Writes a whole copy of the file as it is now, also while others write. Refuses to replace a file. */
    public void backup(Path target) {
        rows.close();
        Backup.write(connection, target);
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
            rows.close();
        } finally {
            handle.ifPresent(Handle::close);
            close(connection);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Trouble.told(e);
        }
    }

    private Ledger ledger(Moment moment, String verb, String undoes) {
        return new Ledger(
                rows, new Journal(rows, node, moment, UUID.randomUUID().toString(), verb, undoes));
    }

    /** JDBI over the connection, made when something is first written. */
    private Handle handle() {
        if (handle.isEmpty()) {
            handle = Optional.of(Jdbi.create(() -> connection)
                    .setTransactionHandler(new SqliteTransactions())
                    .open());
        }
        return handle.get();
    }

    private interface Work {
        String run();
    }

    private String transact(Work work) {
        try {
            return handle().inTransaction(open -> work.run());
        } catch (RuntimeException e) {
            throw Trouble.told(e);
        }
    }

    private String meta(String name) {
        return rows.text("SELECT value FROM meta WHERE name = ?", name).orElseThrow();
    }

    private long dataVersion() {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("PRAGMA data_version")) {
            return results.getLong(1);
        } catch (SQLException e) {
            throw Trouble.told(e);
        }
    }

    private void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw Trouble.told(e);
        }
    }
}
