package minutebook.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The sample pack as the tests use it. */
final class SamplePack {
    static final Path FOLDER = Path.of(System.getProperty("minutebook.project"), "data", "sunderland");

    private SamplePack() {}

    /** Its JSON with lines, as it stands in the file. */
    static JsonNode tree() {
        Problems problems = new Problems();
        try {
            FileText text = FileText.read(PackFiles.folder(FOLDER), PackFiles.MAIN, problems)
                    .orElseThrow();
            return JsonText.read(text, problems).orElseThrow();
        } catch (RuntimeException e) {
            throw new AssertionError(problems.inOrder().toString(), e);
        }
    }

    /** Its records, with ids id-1, id-2, id-3 and so on. */
    static List<?> rows() {
        AtomicInteger next = new AtomicInteger();
        return PackReader.read(FOLDER)
                .rows(() -> "id-" + next.incrementAndGet(), Instant.parse("2015-06-18T12:00:00Z"));
    }

    static <T> List<T> rows(Class<T> type) {
        return rows().stream().filter(type::isInstance).map(type::cast).toList();
    }

    static <T> Stream<T> stream(Class<T> type) {
        return rows(type).stream();
    }
}
