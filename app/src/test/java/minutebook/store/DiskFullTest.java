package minutebook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import minutebook.TestBook;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFullTest {
    private static final int ENOUGH = 2_000;

    @TempDir
    Path folder;

    @Test
    void a_full_disk_refuses_the_entry_whole_and_loses_none_before_it() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder, "4m");
                TestBook book = TestBook.in(disk.folder())) {
            book.startsTheMeeting();
            int[] confirmed = {0};
            Refused refused = assertThrows(Refused.class, () -> {
                for (int i = 0; i < ENOUGH; i++) {
                    book.does(new minutebook.change.AddNote(book.item(), i + " " + "x".repeat(5_000)));
                    confirmed[0] = i + 1;
                }
            });
            assertEquals(Reason.DISK_FULL, refused.reason(), refused.sentence());
            assertEquals(confirmed[0], book.record().notes().size());
            Path copy = disk.folder().resolve("copy.db");
            assertEquals(
                    Reason.DISK_FULL,
                    assertThrows(Refused.class, () -> book.book().backup(copy)).reason());
            try (var files = Files.list(disk.folder())) {
                assertEquals(
                        List.of("board.db", "board.db-shm", "board.db-wal"),
                        files.map(file -> file.getFileName().toString())
                                .sorted()
                                .toList());
            }
            disk.remount("size=16m");
            book.notes("There is room again.");
            assertEquals(confirmed[0] + 1, book.record().notes().size());
            assertTrue(book.book().verify().isSound());
            System.out.println("Disk full after " + confirmed[0] + " confirmed notes; none lost, none half-written.");
        }
    }
}
