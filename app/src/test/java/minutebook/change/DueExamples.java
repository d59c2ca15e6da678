package minutebook.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.Examples.Example;
import minutebook.domain.plan.PlanParts;

/** Examples of what comes to a board from elsewhere, at a meeting and between two. */
final class DueExamples {
    private static final LocalDate DAY = LocalDate.of(2015, 6, 16);

    private DueExamples() {}

    static List<Example> all() {
        return List.of(
                new Example("a report comes in", book -> received(book, Optional.empty(), DAY)),
                new Example("a report comes in at a meeting", book -> {
                    book.startsTheMeeting();
                    return received(book, Optional.of(book.item()), DAY);
                }),
                new Example("a linked board met", book -> met(book, Optional.empty(), DAY)),
                new Example("a linked board met, as a meeting hears", book -> {
                    book.startsTheMeeting();
                    return met(book, Optional.of(book.item()), DAY);
                }));
    }

    static Change received(TestBook book, Optional<String> item, LocalDate day) {
        expectsAudits(book);
        return new ReceiveReport(report(book), item, day, "Read and accepted.");
    }

    static Change met(TestBook book, Optional<String> item, LocalDate day) {
        book.does(new AddToPlan(
                TestBoard.BOARD, PlanParts.LINKED_BOARD, Map.of("key", "health-board", "name", "Health Board")));
        return new HearOfLinkedBoard(linked(book), item, day, "It will fund two posts.");
    }

    /** A report each quarter from the end of March 2015 on, of which none has come. */
    static void expectsAudits(TestBook book) {
        book.does(new AddToPlan(
                TestBoard.BOARD,
                PlanParts.REPORT_DUE,
                Map.of(
                        "key", "audit",
                        "title", "Audit report",
                        "from", "nurse",
                        "every-months", "3",
                        "first-due", "31 march 2015")));
    }

    static String report(TestBook book) {
        return book.book().due(TestBoard.board()).report("audit").due().id();
    }

    static String linked(TestBook book) {
        return book.book().due(TestBoard.board()).link("health-board").linked().id();
    }
}
