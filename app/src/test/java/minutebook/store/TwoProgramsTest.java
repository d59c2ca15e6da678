package minutebook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import minutebook.Minutebook;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.TestClock;
import minutebook.change.AddNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProgramsTest {
    @TempDir
    Path folder;

    @Test
    void each_sees_what_the_other_has_entered_and_is_told_once() {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            TestBook chair = book.as("Independent Chair");
            assertFalse(book.book().changedElsewhere());
            chair.notes("From the chair.");
            assertTrue(book.book().changedElsewhere());
            assertFalse(book.book().changedElsewhere());
            assertEquals("From the chair.", book.record().notes().get(0).text());
            book.notes("From the secretary.");
            assertFalse(book.book().changedElsewhere());
            assertTrue(chair.book().changedElsewhere());
        }
    }

    @Test
    void four_writers_at_once_all_succeed() throws Exception {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Callable<Integer>> writers = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    String name = "Writer " + i;
                    writers.add(() -> write(book.file(), name));
                }
                for (Future<Integer> writer : threads.invokeAll(writers)) {
                    assertEquals(100, writer.get());
                }
            } finally {
                threads.shutdown();
            }
            assertEquals(400, book.record().notes().size());
            assertEquals(
                    400,
                    book.record().notes().stream()
                            .map(note -> note.place())
                            .distinct()
                            .count());
            assertEquals(List.of(), book.book().verify().problems());
        }
    }

    private static int write(Path file, String name) {
        int written = 0;
        try (Minutebook book = Minutebook.open(file, new TestClock(TestBoard.START), name)) {
            for (; written < 100; written++) {
                book.apply(new AddNote(TestBook.itemAt(3), name + " says " + written));
            }
        }
        return written;
    }

    @Test
    void half_typed_text_survives_a_restart_for_each_actor_and_place() {
        String half = "Publish the “guide” @hea\u001B[2J \uD83D\uDC69 ";
        try (TestBook book = TestBook.in(folder)) {
            Drafts drafts = book.book().drafts();
            drafts.keep(book.book().moment(), "action/item-1", "first");
            drafts.keep(book.book().moment(), "action/item-1", half);
            drafts.keep(book.book().moment(), "note/item-2", "other");
            drafts.keep(book.book().moment(), "note/item-2", "");
            book.isOpenedAgain();
            assertEquals(Optional.of(half), book.book().drafts().find(TestBook.SECRETARY, "action/item-1"));
            assertEquals(1, book.book().drafts().all(TestBook.SECRETARY).size());
            assertEquals(Optional.empty(), book.book().drafts().find("Independent Chair", "action/item-1"));
            assertTrue(book.book().verify().isSound());
        }
    }
}
