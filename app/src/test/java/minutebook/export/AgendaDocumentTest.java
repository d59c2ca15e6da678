package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.AddItem;
import minutebook.change.AddPaper;
import minutebook.change.SendPapers;
import minutebook.change.WriteHighlight;
import minutebook.tui.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agenda as members get it, and what of it the minutes keep. */
class AgendaDocumentTest {
    @TempDir
    Path folder;

    @Test
    void an_agenda_shows_times_papers_late_items_and_highlight_reports() {
        try (TestBook book = TestBook.in(folder)) {
            book.does(new AddPaper(TestBook.itemAt(4), "Audit of cases", "https://council.example/audit", ""));
            book.does(new SendPapers(TestBoard.MEETING, TestBoard.TODAY.minusDays(7), "All members"));
            book.does(new AddPaper(TestBook.itemAt(4), "Letter", "/home/someone/letters/letter.pdf", "ab"));
            book.does(new AddItem(
                    TestBoard.MEETING,
                    4,
                    "Inspection",
                    Optional.empty(),
                    Optional.empty(),
                    10,
                    "the letter came today"));
            book.does(new WriteHighlight(
                    TestBoard.MEETING,
                    TestBoard.THEME,
                    Optional.of(TestBoard.DCS),
                    "All audited",
                    "",
                    "Two posts are empty",
                    "Agree cover",
                    TestBoard.TODAY));
            String agenda = Samples.markdown(MinutesLayout.of(book.minutes()));
            Golden.assertMatches("documents/agenda-papers-out.md", agenda);
            assertTrue(!agenda.contains("/home/someone"));
            assertEquals(agenda, Samples.markdown(MinutesLayout.of(book.minutes())));
            book.startsTheMeeting();
            String minutes = Samples.markdown(MinutesLayout.of(book.minutes()));
            assertTrue(minutes.contains("Late item because the letter came today."), minutes);
            assertTrue(!minutes.contains("by the clock"), minutes);
        }
    }
}
