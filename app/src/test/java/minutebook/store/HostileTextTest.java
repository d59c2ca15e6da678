package minutebook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.domain.ActionFilter;
import minutebook.domain.Entity;
import minutebook.domain.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileTextTest {
    private static final String HOSTILE = " \u001B[2J\u0007\u009B31m\u0000'; DROP TABLE journal; --\"%s{}<b>&amp;"
            + "\u202Eevil\u2066\uFEFF \uD800 Zoe\u0308 👩‍👧 =1+1 \t@health due 30 june";

    /** What points to another row, and so cannot be just any text. */
    private static final Set<String> POINTERS = Set.of(
            "id",
            "board",
            "agency",
            "source",
            "theme",
            "outcome",
            "measure",
            "meeting",
            "item",
            "action",
            "person",
            "lead",
            "sponsor",
            "owner",
            "recommendation");

    @TempDir
    Path folder;

    @Test
    void hostile_text_in_every_field_is_stored_and_comes_back_clean() throws ReflectiveOperationException {
        List<Entity> rows = new ArrayList<>();
        int fields = 0;
        for (Entity row : TestBoard.rows()) {
            rows.add(hostile(row));
        }
        try (TestBook book = TestBook.in(folder, rows)) {
            Map<String, String> stored = TestFile.fields(book.file());
            for (Entity row : TestBoard.rows()) {
                for (RecordComponent component : row.getClass().getRecordComponents()) {
                    if (isText(component)) {
                        String name = Column.snake(row.getClass().getSimpleName()) + " " + row.id() + " "
                                + Column.snake(component.getName());
                        assertEquals(clean(component.getAccessor().invoke(row) + HOSTILE), stored.get(name), name);
                        fields++;
                    }
                }
            }
            assertTrue(fields > 100, fields + " fields");
            assertTrue(book.book().verify().isSound());
            everythingIsSeenClean(book);
            book.startsTheMeeting();
            book.notes("x" + HOSTILE);
            book.agrees("x" + HOSTILE, "dcs", TestBoard.TODAY);
            book.undoes();
            book.redoes();
            everythingIsSeenClean(book);
            assertTrue(book.book().verify().isSound());
        }
    }

    private static void everythingIsSeenClean(TestBook book) {
        var board = book.book().home(Optional.empty()).board().orElseThrow();
        for (Object view : List.of(
                book.book().home(Optional.empty()),
                book.book().meeting(TestBoard.MEETING, Optional.empty()),
                book.book().minutes(TestBoard.LAST_MEETING),
                book.book().actions(board, ActionFilter.ALL, 50, 0),
                book.book()
                        .actions(board, ActionFilter.ALL.holding(HOSTILE), 50, 0)
                        .rows(),
                book.book().history(50, 0),
                book.book().search(HOSTILE, 50),
                book.book().search("evil", 50).hits())) {
            if (!(view instanceof minutebook.view.SearchView)) {
                assertFalse(
                        view.toString().codePoints().anyMatch(point -> point != '\n' && Character.isISOControl(point)),
                        view.toString());
            }
        }
    }

    private static Entity hostile(Entity row) throws ReflectiveOperationException {
        RecordComponent[] components = row.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Object value = components[i].getAccessor().invoke(row);
            values[i] = isText(components[i]) ? value + HOSTILE : value;
        }
        return (Entity) row.getClass().getDeclaredConstructor(types).newInstance(values);
    }

    private static boolean isText(RecordComponent component) {
        return component.getType() == String.class && !POINTERS.contains(component.getName());
    }

    private static String clean(String text) {
        return Words.clean(text);
    }
}
