package minutebook.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is in a bundle of papers.
 *
 * @param board the name of the board
 * @param meeting the number of the meeting that they are about
 * @param entries each file, in the order of the publications
 * @param leftOut which papers could not be had and why, a sentence each
 * @param warnings what a reader of a file in it will miss, a sentence each
 */
public record Manifest(
        String board,
        int meeting,
        Rendition rendition,
        List<Entry> entries,
        List<String> leftOut,
        List<String> warnings) {
    static final String NAME = "manifest.json";
    static final String SUMS = "SHA256SUMS";
    private static final String FORM = "minutebook-bundle-1";

    public Manifest {
        entries = List.copyOf(entries);
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }

    /**
     * One file.
     *
     * @param about which meeting, person, theme or source; "" for the board
     * @param file its name from the folder of the bundle, with / between folders
     * @param status the word of the document's status, such as {@code APPROVED}
     * @param date the day of the document, as it says itself
     */
    public record Entry(
            String title,
            Publication publication,
            String about,
            Format format,
            String file,
            long size,
            String sha256,
            String status,
            LocalDate date) {
        /** Whom it is for, which is everybody among papers for members too where it has one text for all. */
        private Rendition rendition(Rendition asked) {
            return publication.isPublic(asked) ? Rendition.PUBLIC : Rendition.MEMBERS;
        }
    }

    /** The text of the file that lists the others for people and programs. */
    byte[] json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("form", FORM).put("board", Printable.line(board)).put("meeting", meeting);
        root.put("rendition", DocumentJson.name(rendition));
        var files = root.putArray("files");
        for (Entry entry : entries) {
            files.addObject()
                    .put("title", entry.title())
                    .put("publication", entry.publication().word())
                    .put("about", entry.about())
                    .put("format", entry.format().toString())
                    .put("file", entry.file())
                    .put("size", entry.size())
                    .put("sha256", entry.sha256())
                    .put("rendition", DocumentJson.name(entry.rendition(rendition)))
                    .put("status", entry.status())
                    .put("date", entry.date().toString());
        }
        say(root.putArray("leftOut"), leftOut);
        say(root.putArray("warnings"), warnings);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return (new ObjectMapper().writer(printer).writeValueAsString(root) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts and numbers can be written.", e);
        }
    }

    private static void say(ArrayNode list, List<String> sentences) {
        sentences.forEach(sentence -> list.add(Printable.line(sentence)));
    }

    /** The hash of each file, and of the list itself, as {@code sha256sum -c} reads them. */
    byte[] sums(String hashOfList) {
        String lines = entries.stream()
                .map(entry -> entry.sha256() + "  " + entry.file() + "\n")
                .collect(Collectors.joining());
        return (lines + hashOfList + "  " + NAME + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What an earlier bundle holds, by its list.
     *
     * @param files the names of its files, the list and the hashes among them
     * @param approved the titles of the papers in it that the board had approved
     */
    record Earlier(Set<String> files, List<String> approved) {
        /** The bundle that is in a folder; empty where there is none. */
        static Optional<Earlier> in(Path folder) {
            Path list = folder.resolve(NAME);
            if (!Files.isRegularFile(list)) {
                return Optional.empty();
            }
            try {
                JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(list));
                return root != null && FORM.equals(root.path("form").asText())
                        ? Optional.of(read(root.path("files")))
                        : Optional.empty();
            } catch (JsonProcessingException e) {
                return Optional.empty();
            } catch (IOException e) {
                throw FolderOutput.trouble(list, e);
            }
        }

        private static Earlier read(JsonNode files) {
            Set<String> names = new HashSet<>(Set.of(NAME, SUMS));
            List<String> approved = new ArrayList<>();
            files.forEach(file -> {
                names.add(file.path("file").asText());
                if (file.path("status").asText().equals("APPROVED")) {
                    approved.add(file.path("title").asText());
                }
            });
            return new Earlier(names, approved.stream().distinct().toList());
        }
    }
}
