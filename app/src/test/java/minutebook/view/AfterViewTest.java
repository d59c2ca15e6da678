package minutebook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.CirculateMinutes;
import minutebook.change.RecordSending;
import minutebook.domain.Deadline;
import minutebook.domain.WorkingDays;
import minutebook.export.FrozenMinutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock of what goes out after a meeting, in working days. */
class AfterViewTest {
    /** Monday 25 May 2015 was a bank holiday. */
    private static final WorkingDays OPEN = new WorkingDays(Set.of(LocalDate.of(2015, 5, 25)));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 | 2015-05-21 | due out by 5 June 2015 (10 working days left)",
                "10 | 2015-06-03 | due out by 5 June 2015 (2 working days left)",
                "10 | 2015-06-04 | due out by 5 June 2015 (1 working day left)",
                "10 | 2015-06-05 | due out by 5 June 2015, the last day",
                "10 | 2015-06-06 | due out by 5 June 2015, the last day",
                "10 | 2015-06-08 | should have gone out by 5 June 2015 (1 working day ago)",
                "1 | 2015-05-22 | due out by 22 May 2015, the last day",
                "1 | 2015-05-26 | should have gone out by 22 May 2015 (1 working day ago)",
            })
    void the_clock_counts_working_days(int within, LocalDate today, String words) {
        LocalDate held = LocalDate.of(2015, 5, 21);
        assertEquals(
                words,
                Deadline.after(held, within, Optional.empty(), today, OPEN).inWords());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-06-05 | went out on 5 June 2015",
                "2015-06-09 | went out on 9 June 2015, 2 working days late",
            })
    void what_went_out_stops_it(LocalDate out, String words) {
        LocalDate held = LocalDate.of(2015, 5, 21);
        assertEquals(
                words,
                Deadline.after(held, 10, Optional.of(out), LocalDate.of(2016, 1, 1), OPEN)
                        .inWords());
    }

    private static List<String> toGoOut(TestBook book) {
        return book.book().attention(TestBoard.board()).of(Matter.Kind.TO_GO_OUT).stream()
                .map(matter -> matter.label() + ": " + matter.words() + (matter.grave() ? "!" : ""))
                .toList();
    }

    @Test
    void the_board_is_reminded_until_notice_and_minutes_have_gone_out() {
        try (TestBook book = TestBook.in(folder)) {
            assertEquals(
                    List.of(
                            "Notice: decision notice of meeting 1 should have gone out by 22 May 2015 (18 working days"
                                    + " ago)!",
                            "Minutes: minutes of meeting 1 should have gone out by 5 June 2015 (9 working days ago)!"),
                    toGoOut(book));
            book.startsTheMeeting();
            book.notes("Late.");
            book.closesTheMeeting();
            book.waits(Duration.ofDays(1));
            assertEquals(
                    "Minutes: minutes of meeting 2 due out by 2 July 2015 (9 working days left)",
                    toGoOut(book).get(0));
            book.does(new RecordSending(TestBoard.LAST_MEETING, TestBoard.TODAY, "members"));
            for (String meeting : List.of(TestBoard.LAST_MEETING, TestBoard.MEETING)) {
                AfterView view = book.book().after(meeting);
                book.does(new CirculateMinutes(
                        meeting, TestBoard.TODAY.plusDays(1), "all", FrozenMinutes.circulated(view), view.head()));
            }
            assertEquals(List.of(), toGoOut(book));
        }
    }
}
