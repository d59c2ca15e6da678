package minutebook.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Entity;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads entities from their tables; the table is called {@code t} in every condition. */
final class Rows {
    private final Handle handle;
    private final Tables tables;

    Rows(Handle handle, Tables tables) {
        this.handle = handle;
        this.tables = tables;
    }

    Handle handle() {
        return handle;
    }

    Tables tables() {
        return tables;
    }

    <E extends Entity> Optional<E> find(Class<E> kind, String id) {
        return first(kind, "WHERE t.id = ?", id);
    }

    <E extends Entity> Optional<E> first(Class<E> kind, String rest, Object... arguments) {
        Table<E> table = tables.of(kind);
        return query(table, rest, arguments)
                .map((row, context) -> table.entity(row))
                .findFirst();
    }

    /** The entities that a condition lets through: {@code rest} is all that follows FROM. */
    <E extends Entity> List<E> list(Class<E> kind, String rest, Object... arguments) {
        Table<E> table = tables.of(kind);
        return query(table, rest, arguments)
                .map((row, context) -> table.entity(row))
                .list();
    }

    /** A row as it is stored, if there is one. */
    Optional<Map<String, String>> row(Table<?> table, String id) {
        return query(table, "WHERE t.id = ?", id)
                .map((row, context) -> table.row(row))
                .findFirst();
    }

    int number(String sql, Object... arguments) {
        return bound(handle.createQuery(sql), arguments).mapTo(Integer.class).one();
    }

    Query bound(Query query, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            query.bind(i, arguments[i]);
        }
        return query;
    }

    private Query query(Table<?> table, String rest, Object... arguments) {
        return bound(
                handle.createQuery("SELECT " + table.list() + " FROM \"" + table.name() + "\" t " + rest), arguments);
    }
}
