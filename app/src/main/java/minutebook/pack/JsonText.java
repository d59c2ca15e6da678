package minutebook.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** JSON read into nodes that know their line and column. */
final class JsonText {
    private static final int DEEPEST = 50;

    private JsonText() {}

    /** Reads a file as one JSON value; a slip in its syntax is told to the problems with its line. */
    static Optional<JsonNode> read(FileText file, Problems problems) {
        JsonMapper mapper = mapper();
        try (JsonParser parser = mapper.getFactory().createParser(file.text())) {
            Optional<JsonNode> root = limited(mapper, parser, file, problems);
            if (root.isPresent() && parser.nextToken() != null) {
                JsonLocation at = parser.currentTokenLocation();
                problems.add(file.name(), at.getLineNr(), at.getColumnNr(), "End the file here; the pack is complete.");
                return Optional.empty();
            }
            return root;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            problems.add(
                    file.name(),
                    Math.max(1, at.getLineNr()),
                    Math.max(1, at.getColumnNr()),
                    "Mend the JSON: " + firstSentence(e.getOriginalMessage()) + ".");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file that comes with the program and is known to be sound. */
    static JsonNode bundled(String name) {
        JsonMapper mapper = mapper();
        try (InputStreamReader text = new InputStreamReader(new BundledFiles("").open(name), StandardCharsets.UTF_8);
                JsonParser parser = mapper.getFactory().createParser(text)) {
            return tree(mapper, parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #tree}, with what is over a limit told to the problems. */
    private static Optional<JsonNode> limited(JsonMapper mapper, JsonParser parser, FileText file, Problems problems)
            throws IOException {
        try {
            return Optional.of(tree(mapper, parser));
        } catch (StreamConstraintsException e) {
            JsonLocation at = parser.currentLocation();
            problems.add(
                    file.name(),
                    at.getLineNr(),
                    at.getColumnNr(),
                    "Use shorter numbers and lists within lists at most " + DEEPEST + " deep.");
            return Optional.empty();
        }
    }

    private static JsonNode tree(JsonMapper mapper, JsonParser parser) throws IOException {
        return mapper.reader(LocationJsonNodeFactoryFactory.getInstance().getJsonNodeFactory(parser))
                .readTree(parser);
    }

    private static JsonMapper mapper() {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(40)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    private static String firstSentence(String message) {
        String line = message.lines().findFirst().orElse("it breaks off");
        int end = line.indexOf(" (");
        return end > 20 ? line.substring(0, end) : line;
    }
}
