package minutebook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.CloseAction;
import minutebook.change.DropAction;
import minutebook.change.ExtendAction;
import minutebook.change.ReportAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of a small log, counted by hand: three actions of meeting 1, due 5 June, 29 May (closed) and 10 July 2015. */
class ActionFiguresTest {
    private static final LocalDate TODAY = TestBoard.TODAY;

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

    @Test
    void each_agency_has_its_share_and_what_was_done_when() {
        ActionFigures figures = figures();
        assertEquals(3, figures.whole().agreed());
        assertEquals(3, figures.agencies().size());
        assertEquals(33, figures.share(figures.agencies().get(0)));
        assertEquals(2, figures.whole().open());
        assertEquals(1, figures.whole().overdue());
        assertEquals(1, figures.whole().late());
        assertEquals(Optional.of(0), figures.whole().onTimeShare());
        assertEquals(Optional.of(28), figures.whole().medianAge());
        assertEquals(Optional.of(28), figures.whole().oldest());
    }

    @Test
    void done_by_a_later_day_that_was_agreed_is_neither_in_time_nor_late() {
        book.does(
                new ExtendAction(TestBoard.OVERDUE, Optional.empty(), TODAY, LocalDate.of(2015, 6, 30), "Late data."));
        book.does(new ReportAction(TestBoard.OVERDUE, Optional.empty(), LocalDate.of(2015, 6, 15), "Sent.", ""));
        book.does(new ReportAction(TestBoard.PENDING, Optional.empty(), LocalDate.of(2015, 6, 15), "Sent.", ""));
        assertEquals(1, figures().whole().done());
        assertEquals(2, figures().whole().open());
        book.does(new CloseAction(TestBoard.OVERDUE, Optional.empty(), TODAY, ""));
        book.does(new CloseAction(TestBoard.PENDING, Optional.empty(), TODAY, ""));
        ActionFigures.Line whole = figures().whole();
        assertEquals(0, whole.open());
        assertEquals(1, whole.afterExtension());
        assertEquals(1, whole.onTime());
        assertEquals(1, whole.late());
        assertEquals(1, whole.extensions());
        assertEquals(Optional.of(33), whole.onTimeShare());
    }

    @Test
    void what_is_dropped_is_not_done() {
        book.does(new DropAction(TestBoard.OVERDUE, Optional.empty(), TODAY, "Not needed."));
        ActionFigures.Line whole = figures().whole();
        assertEquals(1, whole.dropped());
        assertEquals(1, whole.done());
        assertEquals(1, whole.open());
    }

    @Test
    void each_meeting_tells_what_it_agreed_and_what_was_settled_since_the_one_before() {
        book.startsTheMeeting();
        book.agrees("Write to all.", "dcs", TODAY.plusDays(9));
        book.does(new CloseAction(TestBoard.OVERDUE, Optional.of(book.item()), TODAY, ""));
        assertEquals("1: 3 agreed, 0 settled, 3 waiting", pace(0));
        assertEquals("2: 1 agreed, 2 settled, 2 waiting", pace(1));
    }

    @Test
    void a_day_leaves_out_what_was_agreed_before_it() {
        assertEquals(0, book.book().figures(board(), Optional.of(TODAY)).whole().agreed());
        assertEquals(
                0, book.book().figures(board(), Optional.of(TODAY)).meetings().size());
    }

    private String pace(int index) {
        ActionFigures.Pace pace = figures().meetings().get(index);
        return pace.meeting().number() + ": " + pace.agreed() + " agreed, " + pace.settled() + " settled, "
                + pace.waiting() + " waiting";
    }

    private ActionFigures figures() {
        return book.book().figures(board(), Optional.empty());
    }

    private minutebook.domain.Board board() {
        return book.book().board(Optional.of("wearton"));
    }
}
