package minutebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import minutebook.domain.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the board which the other tests stand on is what it says. */
class FixtureTest {
    @TempDir
    Path folder;

    @Test
    void the_test_board_can_be_stored_and_found_again() {
        try (TestBook book = TestBook.in(folder)) {
            for (Entity row : TestBoard.rows()) {
                assertTrue(
                        TestFile.record(book.file()).values().stream()
                                .flatMap(List::stream)
                                .anyMatch(line -> line.startsWith(row.id() + "|")),
                        row.id());
            }
            assertEquals(
                    List.of(2, 1),
                    book.book().home(java.util.Optional.empty()).meetings().stream()
                            .map(meeting -> meeting.number())
                            .toList());
            assertTrue(book.book().verify().isSound());
        }
    }

    @Test
    void a_meeting_can_be_told_in_sentences() {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            book.goesToItem(3);
            book.notes("Plans are late.");
            book.agrees("Write to every care leaver.", "dcs", LocalDate.of(2015, 7, 1));
            assertEquals(List.of("A02-01"), book.refs());
        }
    }

    @Test
    void no_two_things_on_the_test_board_share_an_id() {
        Set<String> ids = new HashSet<>();
        TestBoard.rows().forEach(row -> assertTrue(ids.add(row.id()), row.id()));
    }
}
