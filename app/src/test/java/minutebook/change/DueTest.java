package minutebook.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.plan.PlanParts;
import minutebook.export.Format;
import minutebook.export.Written;
import minutebook.view.DueView;
import minutebook.view.Matter;
import minutebook.view.ReceivedRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a board expects from elsewhere, and what becomes of it. */
class DueTest {
    private static final LocalDate DAY = LocalDate.of(2015, 6, 16);

    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void open() {
        book = TestBook.in(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private DueView due() {
        return book.book().due(TestBoard.board());
    }

    private List<Matter> overdue() {
        return book.book().attention(TestBoard.board()).of(Matter.Kind.REPORT_OVERDUE);
    }

    @Test
    void a_report_that_is_overdue_needs_the_board_until_it_comes() {
        DueExamples.expectsAudits(book);
        assertEquals(
                "79 days overdue, was due 31 Mar 2015", due().report("audit").inWords());
        assertEquals(
                "Audit report from Director of Nursing was due 31 Mar 2015",
                overdue().get(0).words());
        assertEquals(
                "Received: Audit report, on 16 June 2015; the next is due on 30 September 2015.",
                book.does(new ReceiveReport(DueExamples.report(book), Optional.empty(), DAY, "")));
        assertEquals(List.of(), overdue());
        book.undoes();
        assertEquals(1, overdue().size());
    }

    @Test
    void what_is_received_at_an_item_stands_under_it_in_the_minutes() {
        book.startsTheMeeting();
        book.does(DueExamples.received(book, Optional.of(book.item()), DAY));
        book.does(DueExamples.met(book, Optional.of(book.item()), DAY));
        assertEquals(
                List.of("Audit report, 16 June 2015. Read and accepted."),
                book.record().proceedings().received().stream()
                        .map(ReceivedRow::inWords)
                        .toList());
        assertEquals(
                "Health Board, 16 June 2015. It will fund two posts.",
                book.record().proceedings().met().get(0).inWords());
        String minutes = new String(Written.minutes(book.minutes(), Format.MD), UTF_8);
        assertTrue(
                minutes.contains(
                        """
                        ### Reports and linked boards

                        - **Received:** Audit report, 16 June 2015. Read and accepted.
                        - **Met:** Health Board, 16 June 2015. It will fund two posts.
                        """),
                minutes);
        assertEquals("met 2 days ago", due().link("health-board").inWords());
    }

    @Test
    void what_cannot_be_is_refused() {
        Change received = DueExamples.received(book, Optional.empty(), DAY);
        book.does(received);
        refused(Reason.DUPLICATE, received);
        String report = DueExamples.report(book);
        refused(Reason.DATE_ORDER, new ReceiveReport(report, Optional.empty(), TestBoard.TODAY.plusDays(1), ""));
        refused(Reason.WRONG_STATE, new ReceiveReport(report, Optional.of(book.item()), TestBoard.TODAY, ""));
        book.does(new Retire(TestBoard.BOARD, PlanParts.REPORT_DUE, report, "Not needed."));
        refused(Reason.WRONG_STATE, new ReceiveReport(report, Optional.empty(), TestBoard.TODAY, ""));
        Change met = DueExamples.met(book, Optional.empty(), DAY);
        book.does(met);
        refused(Reason.DUPLICATE, met);
        String linked = DueExamples.linked(book);
        refused(Reason.DATE_ORDER, new HearOfLinkedBoard(linked, Optional.empty(), TestBoard.TODAY.plusDays(1), ""));
        refused(Reason.WRONG_STATE, new HearOfLinkedBoard(linked, Optional.of(book.item()), TestBoard.TODAY, ""));
    }

    @Test
    void another_key_is_refused_with_those_there_are() {
        DueExamples.expectsAudits(book);
        assertTrue(assertThrows(Refused.class, () -> due().report("audits"))
                .sentence()
                .contains("they are audit"));
    }

    private void refused(Reason reason, Change change) {
        assertEquals(
                reason, assertThrows(Refused.class, () -> book.does(change)).reason(), change.toString());
    }
}
