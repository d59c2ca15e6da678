package minutebook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyTest {
    private static final String[] DROP = {
        "DROP TRIGGER journal_is_never_changed",
        "DROP TRIGGER journal_is_never_shortened",
        "DROP TRIGGER journal_has_no_gaps",
        "DROP TRIGGER journal_is_a_chain"
    };

    @TempDir
    Path folder;

    @Test
    void a_file_that_only_the_program_has_written_is_sound() {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            book.notes("Late.");
            minutebook.view.CheckView found = book.book().verify();
            assertEquals(List.of(), found.problems());
            assertEquals(
                    TestFile.one(book.file(), "SELECT count(*) FROM journal"), String.valueOf(found.journalLines()));
            assertTrue(found.rows() > 40);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE journal SET actor = 'Nobody' WHERE seq = 9|journal was altered at line 9",
                "UPDATE journal SET after = 'Other words' WHERE seq = 30|journal was altered at line 30",
                "UPDATE journal SET prev = 'x' WHERE seq = 12|journal was altered at line 12",
                "UPDATE journal SET hash = 'x' WHERE seq = 12|journal was altered at line 13",
                "DELETE FROM journal WHERE seq = 20|journal was altered at line 21",
                "DELETE FROM journal WHERE seq = 1|journal was altered at line 2",
                "UPDATE decision SET words = 'Meet yearly.'|decision decision-1 was altered (words)",
                "UPDATE action SET due = '2016-01-01' WHERE id = 'action-1'|action action-1 was altered (due)",
                "DELETE FROM attendance|1 attendance rows were removed",
                "UPDATE minute_note SET item = 'nowhere'|points to a agenda_item that is not there",
                "INSERT INTO comparator SELECT 'new', measure, name, period, value, reference FROM comparator|comparator new was altered",
            })
    void what_was_changed_behind_the_program_is_found(String damage, String told) throws SQLException {
        TestBook.in(folder).close();
        Path file = folder.resolve("board.db");
        TestFile.run(file, DROP);
        TestFile.run(file, damage);
        try (Store store = Store.open(file)) {
            Verification found = store.verify();
            assertFalse(found.isSound());
            assertTrue(
                    found.problems().stream().anyMatch(problem -> problem.contains(told)),
                    found.problems().toString());
        }
    }

    @Test
    void a_damaged_file_is_found_out_or_has_lost_nothing() throws IOException {
        TestBook.in(folder).close();
        Path whole = folder.resolve("board.db");
        List<String> journal = TestFile.rows(whole, "SELECT * FROM journal ORDER BY seq");
        var record = TestFile.fields(whole);
        long pages = Files.size(whole) / 4096;
        long seed = 5;
        Random random = new Random(seed);
        int[] found = new int[3];
        for (int i = 0; i < 90; i++) {
            Path file = folder.resolve("damaged" + i + ".db");
            Files.copy(whole, file);
            damage(file, i % 3, random.nextInt((int) pages), random);
            if (isFoundOut(file)) {
                found[i % 3]++;
            } else {
                assertEquals(journal, TestFile.rows(file, "SELECT * FROM journal ORDER BY seq"), "seed " + seed);
                assertEquals(record, TestFile.fields(file), "seed " + seed + ", trial " + i);
            }
        }
        System.out.printf(
                "Damage found out: %d of 30 flipped bits, %d of 30 empty pages, %d of 30 pages of noise; the rest harmless.%n",
                found[0], found[1], found[2]);
    }

    private static boolean isFoundOut(Path file) {
        try (Store store = Store.open(file)) {
            return !store.verify().isSound();
        } catch (Refused refused) {
            assertEquals(Refused.Kind.STORAGE, refused.reason().kind(), refused.sentence());
            return true;
        }
    }

    private static void damage(Path file, int how, int page, Random random) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] whole = new byte[4096];
            if (how == 0) {
                long at = page * 4096L + random.nextInt(4096);
                bytes.seek(at);
                int before = bytes.read();
                bytes.seek(at);
                bytes.write(before ^ 1 << random.nextInt(8));
                return;
            }
            if (how == 2) {
                random.nextBytes(whole);
            }
            bytes.seek(page * 4096L);
            bytes.write(whole);
        }
    }
}
