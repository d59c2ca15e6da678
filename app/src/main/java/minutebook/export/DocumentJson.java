package minutebook.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import minutebook.domain.Refused;

/**
 * Documents as JSON to be kept: one document has one text, its fields always in the same order and without blanks, and the
 * text gives the same document back. Figures are written for other programs and not read back: what is kept has none.
 */
public final class DocumentJson {
    /** The form of the text, counted up when it changes; what was kept before is read by its own number. */
    private static final int FORM = 1;

    private static final String ADDRESS = "address";

    private DocumentJson() {}

    public static String write(Document document) {
        try {
            return new ObjectMapper().writeValueAsString(tree(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts and numbers can be written.", e);
        }
    }

    static ObjectNode tree(Document document) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("form", FORM);
        root.put("title", document.title());
        root.put("issuer", document.issuer());
        root.put("description", document.description());
        root.put("date", document.date().toString());
        root.put("language", document.language());
        root.putObject("status")
                .put("word", document.status().word())
                .put("meaning", document.status().meaning());
        root.put("orientation", name(document.orientation()));
        BlocksToJson blocks = new BlocksToJson(root.putArray("blocks"));
        document.blocks().forEach(block -> block.accept(blocks));
        return root;
    }

    /** The document that the text was written from. Refuses a text that is none. */
    public static Document read(String text) {
        try {
            JsonNode root = new ObjectMapper().readTree(text);
            if (required(root, "form").asInt() != FORM) {
                throw unreadable(null);
            }
            JsonNode status = required(root, "status");
            List<Block> blocks = new ArrayList<>();
            required(root, "blocks").forEach(block -> blocks.add(BlocksFromJson.block(block)));
            return new Document(
                    text(root, "title"),
                    text(root, "issuer"),
                    text(root, "description"),
                    LocalDate.parse(text(root, "date")),
                    text(root, "language"),
                    new Document.Status(text(status, "word"), text(status, "meaning")),
                    named(Document.Orientation.class, text(root, "orientation")),
                    blocks);
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    private static Refused unreadable(Exception cause) {
        return new Refused(
                Refused.Reason.DAMAGED,
                "The minutes that were kept cannot be read: check the file with “minutebook verify” and go back to the"
                        + " last backup.",
                cause);
    }

    static JsonNode required(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null) {
            throw new IllegalArgumentException("there is no “" + field + "”");
        }
        return value;
    }

    static String text(JsonNode node, String field) {
        return required(node, field).asText();
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E named(Class<E> kind, String name) {
        return Enum.valueOf(kind, name.toUpperCase(Locale.ROOT));
    }

    /** A run of text is an object with a field named after its style, and its address when it is a link. */
    static void write(Prose prose, ArrayNode into) {
        prose.spans().forEach(span -> {
            ObjectNode run = into.addObject().put(name(span.style()), span.text());
            span.address().ifPresent(address -> run.put(ADDRESS, address.toString()));
        });
    }

    static Prose prose(JsonNode node) {
        List<Span> spans = new ArrayList<>();
        node.forEach(span -> span.fieldNames().forEachRemaining(field -> {
            if (!field.equals(ADDRESS)) {
                spans.add(new Span(text(span, field), named(Span.Style.class, field), address(span)));
            }
        }));
        return new Prose(spans);
    }

    private static Optional<Address> address(JsonNode span) {
        return Optional.ofNullable(span.get(ADDRESS)).flatMap(address -> Address.of(address.asText()));
    }
}
