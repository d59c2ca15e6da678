package minutebook.pack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One object of a pack being written: what is empty is left out. */
final class Entry {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    ObjectNode node() {
        return node;
    }

    /** Text, a date or a key; left out when empty. */
    Entry put(String key, String text) {
        if (!text.isEmpty()) {
            node.put(key, text);
        }
        return this;
    }

    /** As {@link #put(String, String)}, but written also when empty: the format wants the key. */
    Entry must(String key, String text) {
        node.put(key, text);
        return this;
    }

    Entry put(String key, int number) {
        node.put(key, number);
        return this;
    }

    Entry put(String key, boolean truth) {
        node.put(key, truth);
        return this;
    }

    /** A truth that is taken to be false where it is left out. */
    Entry yes(String key, boolean truth) {
        return truth ? put(key, true) : this;
    }

    Entry put(String key, BigDecimal number) {
        node.put(key, plain(number));
        return this;
    }

    Entry put(String key, Enum<?> constant) {
        return put(key, slug(constant));
    }

    /** Whatever there is to put; nothing where it is empty. */
    Entry put(String key, Optional<?> value) {
        value.ifPresent(one -> {
            if (one instanceof Integer number) {
                put(key, number.intValue());
            } else if (one instanceof BigDecimal number) {
                put(key, number);
            } else if (one instanceof Enum<?> constant) {
                put(key, constant);
            } else if (one instanceof Boolean truth) {
                yes(key, truth);
            } else {
                put(key, one.toString());
            }
        });
        return this;
    }

    /** A part of its own; left out when it has nothing in it. */
    Entry put(String key, Entry part) {
        if (!part.node.isEmpty()) {
            node.set(key, part.node);
        }
        return this;
    }

    /** A value in a part of that name, which is made when it is needed. */
    Entry within(String part, String key, Optional<?> value) {
        Entry inner = new Entry().put(key, value);
        if (!inner.node.isEmpty()) {
            node.withObjectProperty(part).setAll(inner.node);
        }
        return this;
    }

    /** A list of objects; left out when empty. */
    Entry put(String key, List<Entry> list) {
        return list.isEmpty() ? this : must(key, list);
    }

    /** A list of objects, also when empty. */
    Entry must(String key, List<Entry> list) {
        ArrayNode array = node.putArray(key);
        list.forEach(entry -> array.add(entry.node));
        return this;
    }

    Entry texts(String key, List<String> list) {
        return list.isEmpty() ? this : mustTexts(key, list);
    }

    Entry mustTexts(String key, List<String> list) {
        list.forEach(node.putArray(key)::add);
        return this;
    }

    Entry recorded(Instant at, String by) {
        return put("recordedAt", at.toString()).put("recordedBy", by);
    }

    /** A number without noughts at its end and without an exponent, so that it is written in one way. */
    static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
