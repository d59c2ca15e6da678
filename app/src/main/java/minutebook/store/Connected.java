package minutebook.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** One connection to a board's file, with what reads and writes its rows. */
final class Connected implements AutoCloseable {
    private final Connection connection;
    private final Rows rows;
    private Optional<Handle> handle = Optional.empty();

    Connected(Connection connection) {
        this.connection = connection;
        this.rows = new Rows(connection, this::handle, new Tables());
    }

    Connection connection() {
        return connection;
    }

    Rows rows() {
        return rows;
    }

    /** Asks the record things, all as it was at one moment. */
    <T> T read(Function<Reader, T> question) {
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

    /** JDBI over the connection, made when it is first needed. */
    Handle handle() {
        if (handle.isEmpty()) {
            handle = Optional.of(Jdbi.create(() -> connection)
                    .setTransactionHandler(new SqliteTransactions())
                    .open());
        }
        return handle.get();
    }

    /** A number that is another one after another connection has written to the file. */
    long dataVersion() {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("PRAGMA data_version")) {
            return results.getLong(1);
        } catch (SQLException e) {
            throw Trouble.told(e);
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
        } finally {
            handle.ifPresent(Handle::close);
            close(connection);
        }
    }

    static void close(Connection connection) {
        try {
            connection.close();
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
