package minutebook.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One record component as a column of text: how its value is written down and read back. */
final class Column {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            String.class, text -> text,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            boolean.class, text -> text.equals("1"),
            BigDecimal.class, BigDecimal::new,
            LocalDate.class, LocalDate::parse,
            LocalDateTime.class, LocalDateTime::parse,
            Instant.class, Instant::parse);

    /** Always nine decimals, so that text sorts as time does. */
    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

    private final String name;
    private final boolean optional;
    private final Function<String, Object> reader;
    private final RecordComponent component;

    Column(RecordComponent component) {
        this.component = component;
        this.name = snake(component.getName());
        this.optional = component.getType() == Optional.class;
        Class<?> type = optional
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        this.reader = type.isEnum() ? enumReader(type) : READERS.get(type);
        if (reader == null) {
            throw new IllegalStateException("no way to keep a " + type + " for " + component);
        }
    }

    /** A record's name as a table or column is named: {@code agendaItem} becomes {@code agenda_item}. */
    static String snake(String name) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (i > 0 && Character.isUpperCase(letter) && Character.isLowerCase(name.charAt(i - 1))) {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(letter));
        }
        return snake.toString();
    }

    String name() {
        return name;
    }

    /** The value in this column of an entity, as text; null when there is none. */
    String text(Object entity) {
        Object value;
        try {
            value = component.getAccessor().invoke(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
        if (value instanceof Optional<?> maybe) {
            value = maybe.orElse(null);
        }
        if (value instanceof Boolean truth) {
            return truth ? "1" : "0";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Instant instant) {
            return INSTANT.format(instant);
        }
        return value instanceof Enum<?> constant ? constant.name() : value == null ? null : value.toString();
    }

    /** The record component's value for a stored text. */
    Object value(String text) {
        if (optional) {
            return Optional.ofNullable(text).map(reader);
        }
        if (text == null) {
            throw new IllegalStateException("nothing stored for " + component);
        }
        return reader.apply(text);
    }

    private static Function<String, Object> enumReader(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return text -> {
            for (Object constant : constants) {
                if (((Enum<?>) constant).name().equals(text)) {
                    return constant;
                }
            }
            throw new IllegalStateException("“" + text + "” is no " + type.getSimpleName());
        };
    }
}
