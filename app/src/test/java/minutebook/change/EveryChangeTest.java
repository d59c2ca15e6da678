package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryChangeTest {
    /** Steps through a meeting, the making of a board and what the board agreed are not undone; everything else is. */
    private static final Set<Class<? extends Change>> FINAL =
            Set.of(ApproveMinutes.class, CreateBoard.class, StepTo.class, PauseMeeting.class, ResumeMeeting.class);

    @TempDir
    Path folder;

    static Stream<Examples.Example> examples() {
        return Examples.all();
    }

    @Test
    void every_change_has_an_example() {
        Set<Class<?>> missing = new HashSet<>(Arrays.asList(Change.class.getPermittedSubclasses()));
        Examples.all().forEach(example -> {
            try (TestBook book = TestBook.in(folder.resolve(example.name()))) {
                missing.remove(example.change().apply(book).getClass());
            }
        });
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_field_that_it_changes_is_journalled(Examples.Example example) {
        try (TestBook book = TestBook.in(folder)) {
            Change change = example.change().apply(book);
            Map<String, String> before = TestFile.fields(book.file());
            long lines = lines(book);
            String said = book.does(change);
            Map<String, String> after = TestFile.fields(book.file());
            List<String> expected = Stream.concat(before.keySet().stream(), after.keySet().stream())
                    .distinct()
                    .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                    .map(field -> field + ": " + shown(before, field) + " to " + shown(after, field))
                    .sorted()
                    .toList();
            List<String> journalled = TestFile.rows(
                            book.file(),
                            "SELECT entity || ' ' || id || ' ' || field || ': ' || "
                                    + shown("before") + " || ' to ' || " + shown("after")
                                    + " FROM journal WHERE entity <> 'change' AND seq > " + lines)
                    .stream()
                    .sorted()
                    .toList();
            assertFalse(expected.isEmpty());
            assertEquals(expected, journalled);
            assertEquals(said, TestFile.one(book.file(), "SELECT after FROM journal ORDER BY seq DESC LIMIT 1"));
            assertEquals(
                    List.of(TestBook.SECRETARY + "|" + change.verb() + "|2015-06-18"),
                    TestFile.rows(
                            book.file(),
                            "SELECT DISTINCT actor, verb, substr(at, 1, 10) FROM journal WHERE seq > " + lines));
            assertTrue(book.book().verify().isSound());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void it_is_undone_and_redone_and_undone_again_after_a_restart(Examples.Example example) {
        try (TestBook book = TestBook.in(folder)) {
            Change change = example.change().apply(book);
            Map<String, List<String>> before = TestFile.record(book.file());
            book.does(change);
            Map<String, List<String>> after = TestFile.record(book.file());
            assertNotEquals(before, after);
            assertEquals(!FINAL.contains(change.getClass()), change.undoable());
            if (!change.undoable()) {
                return;
            }
            assertTrue(book.undoes().startsWith("Undone: "));
            assertEquals(before, TestFile.record(book.file()));
            assertTrue(book.redoes().startsWith("Redone: "));
            assertEquals(after, TestFile.record(book.file()));
            book.isOpenedAgain();
            book.undoes();
            assertEquals(before, TestFile.record(book.file()));
            book.isOpenedAgain();
            book.redoes();
            assertEquals(after, TestFile.record(book.file()));
            assertTrue(book.book().verify().isSound());
        }
    }

    @Test
    void what_cannot_be_undone_is_passed_over() {
        try (TestBook book = TestBook.in(folder)) {
            Refused refused = assertThrows(Refused.class, book::undoes);
            assertEquals(Reason.NOTHING_TO_UNDO, refused.reason());
            book.startsTheMeeting();
            book.notes("Plans are late.");
            book.goesToItem(4);
            book.does(new PauseMeeting(minutebook.TestBoard.MEETING, book.now()));
            assertEquals("Undone: Note recorded under item 3.", book.undoes());
        }
    }

    @Test
    void nothing_changes_when_a_change_is_refused_half_way() {
        try (TestBook book = TestBook.in(folder)) {
            Map<String, List<String>> before = TestFile.record(book.file());
            long lines = lines(book);
            List<minutebook.domain.Entity> rows = List.of(
                    new minutebook.domain.Board("b2", "b2", "Second", "Council", "", "", 1, 1, ""),
                    new minutebook.domain.Agency("a2", "no-such-board", "a", "A", 1));
            assertThrows(Refused.class, () -> book.does(new CreateBoard(rows)));
            assertEquals(before, TestFile.record(book.file()));
            assertEquals(lines, lines(book));
        }
    }

    private static String shown(Map<String, String> fields, String field) {
        String value = fields.getOrDefault(field, "␀");
        return value.equals("␀") ? "null" : "[" + value + "]";
    }

    private static String shown(String column) {
        return "coalesce('[' || " + column + " || ']', 'null')";
    }

    private static long lines(TestBook book) {
        return Long.parseLong(TestFile.one(book.file(), "SELECT count(*) FROM journal"));
    }
}
