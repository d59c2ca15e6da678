package minutebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README as a test reads it: its fenced blocks, and the steps of its first meeting. */
record Readme(String text) {
    static final Path PROJECT =
            Path.of(System.getProperty("minutebook.project")).toAbsolutePath().normalize();
    static final Path FILE = PROJECT.resolve("README.md");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern STEP = Pattern.compile("(?m)^\\d+\\. (.*(?:\\n +.*)*)");
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");

    static Readme read() {
        try {
            return new Readme(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fenced block: the word after the fence and the lines within. */
    record Block(String kind, List<String> lines) {}

    List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(found -> new Block(found.group(1), found.group(2).lines().toList()))
                .toList();
    }

    /** One step of the first meeting: its words, and what is pressed or typed in order. */
    record Step(String words, List<String> pressed) {}

    List<Step> steps() {
        return STEP.matcher(text)
                .results()
                .map(found -> found.group(1).replaceAll("\\s+", " "))
                .map(words -> new Step(words, spans(words)))
                .toList();
    }

    /** The picture of the screen, as lines. */
    List<String> picture() {
        return blocks().stream()
                .filter(block -> block.kind().equals("screen"))
                .findFirst()
                .orElseThrow()
                .lines();
    }

    /** The same README with another picture. */
    Readme picture(String screen) {
        return new Readme(text.replaceFirst(
                "(?ms)^```screen\\n.*?^```$", Matcher.quoteReplacement("```screen\n" + screen + "```")));
    }

    private static List<String> spans(String words) {
        return SPAN.matcher(words).results().map(found -> found.group(1)).toList();
    }
}
