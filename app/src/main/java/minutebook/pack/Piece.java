package minutebook.pack;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import minutebook.domain.Entity;
import minutebook.domain.Placed;

/** One component of a record as a pack says it: most often a key of the same name, left out where there is nothing. */
final class Piece {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            String.class, text -> text,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            boolean.class, text -> text.equals("true"),
            LocalDate.class, LocalDate::parse,
            LocalDateTime.class, LocalDateTime::parse);

    private final RecordComponent component;
    private final Optional<Naming> naming;
    private final BiConsumer<Object, Target> writer;
    private final Function<Read, Object> reader;

    /** Where an entity is written. */
    private record Target(Entry entry, PackNames names) {}

    /**
     * What a record is read from.
     *
     * @param id the new record's
     * @param place which entry of its list it is, from 1
     * @param recorded when and by whom it was recorded
     */
    record Read(String id, int place, Fields entry, Rows rows, Recorded recorded) {}

    private Piece(
            RecordComponent component,
            Optional<Naming> naming,
            BiConsumer<Object, Target> writer,
            Function<Read, Object> reader) {
        this.component = component;
        this.naming = naming;
        this.writer = writer;
        this.reader = reader;
    }

    static Piece of(Class<? extends Entity> kind, RecordComponent component, Map<String, Naming> names) {
        String key = component.getName();
        Optional<Naming> naming = Optional.ofNullable(names.get(key));
        BiConsumer<Object, Target> nothing = (value, target) -> {};
        return switch (key) {
            case "id" -> new Piece(component, naming, nothing, Read::id);
            case "board" ->
                new Piece(component, naming, nothing, from -> from.rows().id("board", ""));
            case "retiredOn" -> new Piece(component, naming, retired("on"), from -> Retired.on(from.entry()));
            case "retiredBecause" ->
                new Piece(component, naming, retired("because"), from -> Retired.because(from.entry()));
            case "recordedAt" ->
                new Piece(component, naming, plain(key), from -> from.recorded().at());
            case "recordedBy" ->
                new Piece(component, naming, plain(key), from -> from.recorded().by());
            case "gate" ->
                new Piece(
                        component,
                        naming,
                        (value, target) ->
                                target.entry().put(key, target.names().gate(value.toString())),
                        from -> from.rows().gate(from.entry().text(key)));
            default -> {
                if (key.equals("place") && Placed.class.isAssignableFrom(kind)) {
                    yield new Piece(component, naming, nothing, Read::place);
                }
                yield naming.isPresent() ? named(component, naming.get()) : valued(component);
            }
        };
    }

    void write(Entity entity, Entry entry, PackNames names) {
        try {
            writer.accept(component.getAccessor().invoke(entity), new Target(entry, names));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    Object read(Read from) {
        return reader.apply(from);
    }

    /** The key under which an entry says it. */
    String key() {
        return component.getName();
    }

    /** How the entry names what it refers to; empty where it refers to nothing or does not write it. */
    Optional<Naming> naming() {
        return naming.filter(one -> !one.equals(Naming.MEETING_OF_ITEM));
    }

    boolean isTime() {
        return type(component) == LocalDateTime.class;
    }

    private static Piece valued(RecordComponent component) {
        String key = component.getName();
        Function<String, Object> parsed = parser(component);
        boolean optional = component.getType() == Optional.class;
        return new Piece(component, Optional.empty(), plain(key), from -> {
            Optional<String> text = from.entry().maybeText(key);
            return optional ? text.map(parsed) : parsed.apply(text.orElse(""));
        });
    }

    private static Piece named(RecordComponent component, Naming naming) {
        String key = component.getName();
        boolean optional = component.getType() == Optional.class;
        String said = naming.equals(Naming.MEETING_OF_ITEM) ? "item" : key;
        return new Piece(
                component,
                Optional.of(naming),
                (value, target) -> {
                    if (said.equals(key)) {
                        Optional<String> name = target.names().of(maybe(value).map(Object::toString));
                        target.entry().put(key, naming.isNumber() ? name.map(Integer::valueOf) : name);
                    }
                },
                from -> {
                    Optional<String> id = from.rows().maybeId(naming.kind(), from.entry(), said);
                    return optional ? id : id.orElseThrow();
                });
    }

    private static BiConsumer<Object, Target> plain(String key) {
        return (value, target) -> target.entry().put(key, maybe(value));
    }

    private static BiConsumer<Object, Target> retired(String key) {
        return (value, target) -> target.entry().within("retired", key, maybe(value));
    }

    private static Optional<?> maybe(Object value) {
        return value instanceof Optional<?> optional ? optional : Optional.of(value);
    }

    private static Class<?> type(RecordComponent component) {
        return component.getType() == Optional.class
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
    }

    private static Function<String, Object> parser(RecordComponent component) {
        Class<?> type = type(component);
        if (!type.isEnum()) {
            return Optional.ofNullable(READERS.get(type))
                    .orElseThrow(() -> new IllegalStateException("no way to say " + component + " in a pack"));
        }
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> Entry.slug((Enum<?>) constant).equals(text))
                .findFirst()
                .orElseThrow();
    }
}
