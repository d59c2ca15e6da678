package minutebook.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;

/** Examples of what a board does with an action over several meetings. */
final class ActionExamples {
    private static final LocalDate TODAY = TestBoard.TODAY;
    private static final Optional<String> NONE = Optional.empty();

    private ActionExamples() {}

    static List<Examples.Example> all() {
        return List.of(
                Examples.started(
                        "the board extends it",
                        book -> new ExtendAction(
                                TestBoard.PENDING,
                                Optional.of(book.item()),
                                TODAY,
                                TODAY.plusDays(60),
                                "The auditor is ill.")),
                new Examples.Example(
                        "the owner asks for time",
                        book -> new AskExtension(
                                TestBoard.PENDING, NONE, TODAY, TODAY.plusDays(60), "the auditor is ill")),
                Examples.started(
                        "the board parks it",
                        book -> new ParkAction(
                                TestBoard.PENDING,
                                Optional.of(book.item()),
                                TODAY,
                                TODAY.plusDays(40),
                                "The hub opens then.")),
                new Examples.Example("the board asks for it again", book -> {
                    book.does(
                            new ParkAction(TestBoard.PENDING, NONE, TODAY, TODAY.plusDays(40), "The hub opens then."));
                    return new UnparkAction(TestBoard.PENDING, NONE, TODAY, "");
                }),
                new Examples.Example("it waits", book -> new NeedAction(TestBoard.PENDING, TestBoard.OVERDUE)),
                new Examples.Example("it waits no longer", book -> {
                    book.does(new NeedAction(TestBoard.PENDING, TestBoard.OVERDUE));
                    return new FreeAction(TestBoard.PENDING, TestBoard.OVERDUE);
                }));
    }
}
