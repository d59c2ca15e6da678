package minutebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manners that can be seen in the text of the sources alone. */
class SourceTest {
    private static final int LONGEST = 300;
    private static final Pattern DECLARED = Pattern.compile(
            "(?m)^(?:public |abstract |final |sealed |non-sealed )*(?:class|interface|enum|record|@interface) ");
    private static final Pattern SAID =
            Pattern.compile("(?s)/\\*\\*[^/].*?[.:]\\s.*?\\*/\\s*(?:@[A-Z]\\w*(?:\\([^)]*\\))?\\s*)*"
                    + "(?:public |abstract |final |sealed |non-sealed )*(?:class|interface|enum|record|@interface) ");
    private static final Pattern NAUGHTY = Pattern.compile(
            "catch \\((?:Exception|Throwable) |\\bTODO\\b|\\bFIXME\\b|printStackTrace|@SuppressWarnings\\(\"all\"\\)");

    @Test
    void there_are_sources_to_look_at() {
        assertTrue(sources().size() > 90);
    }

    @Test
    void no_file_is_longer_than_anybody_wants_to_read() {
        assertEquals(List.of(), those(text -> text.lines().count() > LONGEST));
    }

    @Test
    void every_class_says_in_a_sentence_what_it_is() {
        assertEquals(
                List.of(),
                those(text ->
                        DECLARED.matcher(text).find() && !SAID.matcher(text).find()));
    }

    @Test
    void nothing_is_caught_wholesale_or_left_for_later() {
        String door = "minutebook/cli/Door.java";
        assertEquals(List.of(door), those(text -> NAUGHTY.matcher(text).find()), "only the door catches everything");
    }

    private static List<String> those(Predicate<String> wanted) {
        return sources().stream()
                .filter(file -> wanted.test(text(file)))
                .map(file -> folder().relativize(file).toString())
                .sorted()
                .toList();
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty("minutebook.project"), "app", "src", "main", "java");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
