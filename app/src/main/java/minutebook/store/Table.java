package minutebook.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import minutebook.domain.Entity;
import minutebook.domain.Refused;

/** How one kind of entity is kept: a table with a column for each record component. */
final class Table<E extends Entity> {
    private final String name;
    private final List<Column> columns;
    private final Constructor<E> constructor;
    private final String select;

    Table(Class<E> type) {
        this.name = Column.snake(type.getSimpleName());
        this.columns =
                Arrays.stream(type.getRecordComponents()).map(Column::new).toList();
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getType())
                .toArray(Class<?>[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
        this.select = columns.stream()
                .map(column -> "t.\"" + column.name() + '"')
                .collect(Collectors.joining(", ", "SELECT ", " FROM \"" + name + "\" t "));
    }

    String name() {
        return name;
    }

    List<Column> columns() {
        return columns;
    }

    /** The beginning of a query for its columns, up to the table's name {@code t}. */
    String select() {
        return select;
    }

    /** The entity as a row: each column's text by its name, null where there is none. */
    Map<String, String> row(Object entity) {
        Map<String, String> row = new LinkedHashMap<>();
        for (Column column : columns) {
            row.put(column.name(), column.text(entity));
        }
        return row;
    }

    /** Reads the columns of {@link #select()} as a row, leaving the text as it is stored. */
    Map<String, String> row(ResultSet results) throws SQLException {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i).name(), results.getString(i + 1));
        }
        return row;
    }

    E entity(Map<String, String> row) {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).value(row.get(columns.get(i).name()));
        }
        return make(values);
    }

    E entity(ResultSet results) throws SQLException {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).value(results.getString(i + 1));
        }
        return make(values);
    }

    private E make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refused refused) {
                throw new Refused(
                        Refused.Reason.DAMAGED,
                        "The file holds a " + name.replace('_', ' ')
                                + " that breaks a rule; run “minutebook verify” and go back to a backup.",
                        refused);
            }
            throw new IllegalStateException("cannot read a " + name, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + name, e);
        }
    }
}
