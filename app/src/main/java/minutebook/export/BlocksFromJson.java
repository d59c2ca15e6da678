package minutebook.export;

import static minutebook.export.DocumentJson.named;
import static minutebook.export.DocumentJson.prose;
import static minutebook.export.DocumentJson.required;
import static minutebook.export.DocumentJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the blocks of a document from what {@link BlocksToJson} wrote. */
final class BlocksFromJson {
    private BlocksFromJson() {}

    static Block block(JsonNode node) {
        String kind = text(node, "kind");
        return switch (kind) {
            case "heading" -> new Block.Heading(required(node, "level").asInt(), text(node, "text"));
            case "paragraph" -> new Block.Paragraph(prose(required(node, "prose")));
            case "list" -> new Block.ListBlock(each(required(node, "entries"), DocumentJson::prose));
            case "facts" -> new Block.Facts(each(required(node, "facts"), BlocksFromJson::fact));
            case "callout" ->
                new Block.Callout(
                        named(Block.CalloutKind.class, text(node, "callout")), prose(required(node, "prose")));
            case "signature" ->
                new Block.Signature(text(node, "statement"), each(required(node, "lines"), JsonNode::asText));
            case "table" -> table(node);
            case "restricted" ->
                new Block.Restricted(
                        each(required(node, "blocks"), BlocksFromJson::block),
                        each(required(node, "instead"), BlocksFromJson::block));
            default -> throw new IllegalArgumentException("there is no block “" + kind + "”");
        };
    }

    private static Block.Fact fact(JsonNode node) {
        return new Block.Fact(text(node, "name"), prose(required(node, "value")));
    }

    private static Table table(JsonNode node) {
        return new Table(
                text(node, "caption"),
                each(
                        required(node, "columns"),
                        column -> new Table.Column(
                                text(column, "header"),
                                named(Table.Align.class, text(column, "align")),
                                required(column, "share").asInt())),
                required(node, "rowHeader").asInt(),
                each(required(node, "rows"), row -> each(row, DocumentJson::prose)));
    }

    private static <T> List<T> each(JsonNode nodes, Function<JsonNode, T> reading) {
        List<T> all = new ArrayList<>();
        nodes.forEach(node -> all.add(reading.apply(node)));
        return all;
    }
}
