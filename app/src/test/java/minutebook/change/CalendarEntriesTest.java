package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import minutebook.Publishing;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.export.CalendarEntry;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars that are read in one after the other, from a record that goes on. */
class CalendarEntriesTest {
    @TempDir
    Path folder;

    private static List<CalendarEntry> calendar(TestBook book) {
        return new Publishing(book.book(), TestBoard.board())
                .edition(Publication.CALENDAR, "", Rendition.MEMBERS)
                .dates();
    }

    @Test
    void an_entry_keeps_its_id_and_its_revision_grows_with_the_record() {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            List<CalendarEntry> before = calendar(book);
            assertEquals(before, calendar(book));
            book.goesToItem(2);
            book.does(new ExtendAction(
                    TestBoard.PENDING,
                    Optional.of(book.item()),
                    TestBoard.TODAY,
                    TestBoard.TODAY.plusDays(90),
                    "the list is late"));
            List<CalendarEntry> after = calendar(book);
            assertEquals(
                    before.stream().map(CalendarEntry::id).toList(),
                    after.stream().map(CalendarEntry::id).toList());
            for (int i = 0; i < before.size(); i++) {
                assertTrue(before.get(i).revision().number()
                        < after.get(i).revision().number());
            }
        }
    }
}
