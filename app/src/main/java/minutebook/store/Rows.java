package minutebook.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import minutebook.domain.Entity;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Reads entities from their tables, where the table is called {@code t} in every condition, and writes rows. It asks the
 * driver itself and keeps each statement prepared: every screen is read and every entry written through here, and JDBI,
 * which all else goes through, need not be loaded before the first screen is shown.
 */
final class Rows implements AutoCloseable {
    private final Connection connection;
    private final Supplier<Handle> handle;
    private final Tables tables;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Rows(Connection connection, Supplier<Handle> handle, Tables tables) {
        this.connection = connection;
        this.handle = handle;
        this.tables = tables;
    }

    /** How one row of an answer is read. */
    interface Reading<T> {
        T read(ResultSet results) throws SQLException;
    }

    Handle handle() {
        return handle.get();
    }

    Tables tables() {
        return tables;
    }

    <E extends Entity> Optional<E> find(Class<E> kind, String id) {
        return first(kind, "WHERE t.id = ?", id);
    }

    <E extends Entity> Optional<E> first(Class<E> kind, String rest, Object... arguments) {
        if (holdsNone(kind)) {
            return Optional.empty();
        }
        Table<E> table = tables.of(kind);
        return first(read(select(table, rest), table::entity, true, arguments));
    }

    /** The entities that a condition lets through: {@code rest} is all that follows FROM. */
    <E extends Entity> List<E> list(Class<E> kind, String rest, Object... arguments) {
        if (holdsNone(kind)) {
            return new ArrayList<>();
        }
        Table<E> table = tables.of(kind);
        return read(select(table, rest), table::entity, false, arguments);
    }

    /** Spares looking into how a kind is kept, which costs more than any query, as long as there is nothing of that kind. */
    private boolean holdsNone(Class<? extends Entity> kind) {
        return !tables.knows(kind)
                && text("SELECT 1 FROM \"" + Column.snake(kind.getSimpleName()) + "\" LIMIT 1")
                        .isEmpty();
    }

    /** A row as it is stored, if there is one. */
    Optional<Map<String, String>> row(Table<?> table, String id) {
        return first(read(select(table, "WHERE t.id = ?"), table::row, true, id));
    }

    int number(String sql, Object... arguments) {
        return first(sql, row -> row.getInt(1), arguments).orElseThrow();
    }

    /** The first row of an answer, if it has any. */
    <T> Optional<T> first(String sql, Reading<T> reading, Object... arguments) {
        return first(read(sql, reading, true, arguments));
    }

    /** The rows of an answer. */
    <T> List<T> list(String sql, Reading<T> reading, Object... arguments) {
        return read(sql, reading, false, arguments);
    }

    /** The first column of an answer. */
    List<String> texts(String sql, Object... arguments) {
        return read(sql, row -> row.getString(1), false, arguments);
    }

    /** As many places for arguments as there are of these, for a list in SQL: {@code ?, ?, ?}. */
    static String places(Collection<?> arguments) {
        return String.join(", ", Collections.nCopies(arguments.size(), "?"));
    }

    /** The first text of an answer, if it has any. */
    Optional<String> text(String sql, Object... arguments) {
        return first(sql, row -> row.getString(1), arguments);
    }

    /** Changes something, by a statement that stays prepared. */
    void execute(String sql, Object... arguments) {
        try {
            bound(sql, arguments).executeUpdate();
        } catch (SQLException e) {
            throw Trouble.told(e);
        }
    }

    Query bound(Query query, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            query.bind(i, arguments[i]);
        }
        return query;
    }

    /** Lets go of every prepared statement: VACUUM waits for none. They are prepared anew when next asked for. */
    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw Trouble.told(e);
        } finally {
            prepared.clear();
        }
    }

    private static String select(Table<?> table, String rest) {
        return table.select() + rest;
    }

    private static <T> Optional<T> first(List<T> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    private <T> List<T> read(String sql, Reading<T> reading, boolean one, Object... arguments) {
        try {
            List<T> rows = new ArrayList<>();
            try (ResultSet results = bound(sql, arguments).executeQuery()) {
                while (!(one && !rows.isEmpty()) && results.next()) {
                    rows.add(reading.read(results));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw Trouble.told(e);
        }
    }

    private PreparedStatement bound(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
