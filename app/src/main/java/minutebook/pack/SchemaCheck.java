package minutebook.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

/** The pack format's schema, with what breaks it said in sentences of ours. */
final class SchemaCheck {
    private static final int LONGEST_QUOTE = 40;

    private final JsonNode text = JsonText.bundled("pack.schema.json");
    private final Problems problems;

    SchemaCheck(Problems problems) {
        this.problems = problems;
    }

    void check(JsonNode root) {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .build();
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text, config);
        schema.validate(root).forEach(message -> problems.at(culprit(message), sentence(message)));
    }

    /** The value to point at: for a key that is not allowed, what stands under it. */
    private static JsonNode culprit(ValidationMessage message) {
        JsonNode node = message.getInstanceNode();
        return message.getType().equals("additionalProperties") ? node.get(message.getProperty()) : node;
    }

    private String sentence(ValidationMessage message) {
        String where = where(message.getInstanceLocation());
        JsonNode wanted = message.getSchemaNode();
        return switch (message.getType()) {
            case "additionalProperties" ->
                "Take “" + quote(message.getProperty()) + "” out of " + where + "; the format does not know it.";
            case "required" -> "Add “" + message.getProperty() + "” to " + where + "; it must be there.";
            case "enum" ->
                "Choose for " + where + " one of " + choices(wanted) + "; " + said(message.getInstanceNode())
                        + " is none of them.";
            case "const" -> "Write “" + wanted.asText() + "” as " + where + ".";
            case "type" -> "Give " + where + " as " + kinds(wanted) + "; it is not one.";
            case "maxLength" -> "Shorten " + where + " to " + wanted.asText() + " characters.";
            case "minimum" -> "Give " + where + " as " + wanted.asText() + " or more.";
            case "maximum" -> "Give " + where + " as " + wanted.asText() + " or less.";
            case "minItems" -> "Put something into " + where + "; it is empty.";
            case "minProperties" -> "Put something into " + where + "; it is empty.";
            case "maxItems" -> "Split " + where + "; it may hold " + wanted.asText() + " at most.";
            case "uniqueItems" -> "Name each value in " + where + " once.";
            default ->
                "Change " + where + "; " + said(message.getInstanceNode()) + " does not fit. Wanted: "
                        + description(message);
        };
    }

    /** The schema's own description of the value, which stands beside the broken keyword. */
    private String description(ValidationMessage message) {
        JsonNodePath fragment = message.getSchemaLocation().getFragment();
        JsonNode holder = text;
        for (int i = 0; i < fragment.getNameCount() - 1; i++) {
            Object step = fragment.getElement(i);
            holder = step instanceof Integer index ? holder.path(index) : holder.path(step.toString());
        }
        return holder.path("description").asText("what the format says.");
    }

    /** A path as people read it: {@code outcomes[2].due}. */
    private static String where(JsonNodePath path) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            if (step instanceof Integer index) {
                words.append('[').append(index + 1).append(']');
            } else {
                words.append(i == 0 ? "" : ".").append(quote(step.toString()));
            }
        }
        return words.length() == 0 ? "the pack" : words.toString();
    }

    private static String choices(JsonNode values) {
        StringBuilder words = new StringBuilder();
        values.forEach(value -> words.append(words.length() == 0 ? "" : ", ").append(value.asText()));
        return words.toString();
    }

    private static String kinds(JsonNode type) {
        return !type.isArray()
                ? kind(type.asText())
                : type.get(0).asText().equals("array") ? "a list or the name of a file" : "text or an object in braces";
    }

    private static String kind(String type) {
        return switch (type) {
            case "object" -> "an object in braces";
            case "array" -> "a list in brackets";
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            default -> "text in quotation marks";
        };
    }

    private static String said(JsonNode value) {
        return value.isContainerNode() ? "what is there" : "“" + quote(value.asText()) + "”";
    }

    private static String quote(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line;
    }
}
