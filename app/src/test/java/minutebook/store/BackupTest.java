package minutebook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.change.AddNote;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path folder;

    @Test
    void a_backup_is_the_whole_file_and_as_private() throws Exception {
        Path copy = folder.resolve("copy.db");
        try (TestBook book = TestBook.in(folder)) {
            book.book().backup(copy);
            assertEquals(TestFile.record(book.file()), TestFile.record(copy));
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
        try (Store store = Store.open(copy)) {
            assertTrue(store.verify().isSound());
        }
    }

    @Test
    void a_file_that_is_there_is_never_replaced() throws Exception {
        try (TestBook book = TestBook.in(folder)) {
            Path there = Files.writeString(folder.resolve("letter.txt"), "Dear all");
            assertEquals(Reason.FILE_TROUBLE, refusal(book, there));
            assertEquals("Dear all", Files.readString(there));
            assertEquals(Reason.FILE_TROUBLE, refusal(book, book.file()));
            assertEquals(Reason.FILE_TROUBLE, refusal(book, folder));
            assertEquals(
                    Reason.FILE_TROUBLE, refusal(book, folder.resolve("nowhere").resolve("copy.db")));
        }
    }

    @Test
    void a_backup_is_whole_while_others_write_and_leaves_nothing_else_behind() throws Exception {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            for (int i = 0; i < 300; i++) {
                book.does(new AddNote(book.item(), i + " " + "x".repeat(9_000)));
            }
            AtomicBoolean enough = new AtomicBoolean();
            CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(() -> write(book.file(), enough));
            for (int i = 0; i < 5; i++) {
                Path copy = folder.resolve("copy" + i + ".db");
                book.book().backup(copy);
                try (Store store = Store.open(copy)) {
                    assertTrue(store.verify().isSound());
                }
            }
            enough.set(true);
            assertTrue(writer.get() > 0);
            try (var files = Files.list(folder)) {
                assertEquals(
                        8,
                        files.filter(file -> !file.toString().endsWith("-journal"))
                                .count());
            }
        }
    }

    private int write(Path file, AtomicBoolean enough) {
        int written = 0;
        try (minutebook.Minutebook other =
                minutebook.Minutebook.open(file, new minutebook.TestClock(minutebook.TestBoard.START), "Other")) {
            while (!enough.get()) {
                other.apply(new AddNote(TestBook.itemAt(3), "Meanwhile " + written++));
            }
        }
        return written;
    }

    private static Reason refusal(TestBook book, Path target) {
        return assertThrows(Refused.class, () -> book.book().backup(target)).reason();
    }
}
