package minutebook.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One object of a pack that has passed the schema, read by key. */
record Fields(JsonNode node) {
    /** The objects in the list under the key; none where the key is absent. */
    List<Fields> list(String key) {
        return StreamSupport.stream(node.path(key).spliterator(), false)
                .map(Fields::new)
                .toList();
    }

    Fields part(String key) {
        return new Fields(node.path(key));
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** The value itself, to point at. */
    JsonNode value(String key) {
        return node.path(key);
    }

    /** Text; empty where the key is absent. */
    String text(String key) {
        return node.path(key).asText("");
    }

    Optional<String> maybeText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    int whole(String key) {
        return node.path(key).intValue();
    }

    Optional<Integer> maybeWhole(String key) {
        return has(key) ? Optional.of(whole(key)) : Optional.empty();
    }

    BigDecimal number(String key) {
        return node.path(key).decimalValue();
    }

    Optional<BigDecimal> maybeNumber(String key) {
        return has(key) ? Optional.of(number(key)) : Optional.empty();
    }

    boolean yes(String key) {
        return node.path(key).asBoolean();
    }

    LocalDate date(String key) {
        return LocalDate.parse(text(key));
    }

    Optional<LocalDate> maybeDate(String key) {
        return maybeText(key).map(LocalDate::parse);
    }

    /** Whether the text under the key is a date and time that the calendar has. */
    boolean isTime(String key) {
        try {
            return maybeTime(key).isPresent();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    Optional<LocalDateTime> maybeTime(String key) {
        return maybeText(key).map(LocalDateTime::parse);
    }

    /** The constant that the slug under the key names, if there is one. */
    <E extends Enum<E>> Optional<E> maybeChoice(Class<E> type, String key) {
        return has(key) ? Optional.of(choice(type, key)) : Optional.empty();
    }

    /** The constant that a slug such as {@code peer-review} names. */
    <E extends Enum<E>> E choice(Class<E> type, String key) {
        return Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
