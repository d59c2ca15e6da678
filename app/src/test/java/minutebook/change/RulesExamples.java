package minutebook.change;

import static minutebook.change.Examples.started;

import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.Examples.Example;
import minutebook.domain.ClosingGap;

/** Examples of how a meeting sits and is closed. */
final class RulesExamples {
    private RulesExamples() {}

    static List<Example> all() {
        return List.of(
                new Example("an item is put into Part 2", book -> secret()),
                new Example("an item comes back into Part 1", book -> {
                    book.does(secret());
                    return new MakePublic(TestBook.itemAt(1));
                }),
                new Example(
                        "a title and a part at once",
                        book -> new AllOrNothing(List.of(
                                secret(),
                                new EditItem(
                                        TestBook.itemAt(1), "The tender", Optional.empty(), Optional.empty(), 15)))),
                started("the public is excluded", book -> {
                    book.does(secret());
                    return enter(book);
                }),
                started("the public comes back", book -> {
                    book.does(secret());
                    book.does(enter(book));
                    return new LeavePrivate(TestBoard.MEETING, book.now().plusMinutes(9));
                }),
                started("the meeting is adjourned", RulesExamples::adjourn),
                started("the meeting is reconvened", book -> {
                    book.does(adjourn(book));
                    return new Reconvene(TestBoard.MEETING, book.now().plusDays(7));
                }),
                started("an item is deferred", book -> new DeferItem(book.item(), "time ran out")),
                started("gaps are waived", book -> new WaiveGap(TestBoard.MEETING, gaps(book), "nobody came")));
    }

    static Change secret() {
        return new MakePrivate(TestBook.itemAt(1), "paragraph 3", "a price is being negotiated");
    }

    static Change enter(TestBook book) {
        return new EnterPrivate(
                TestBook.itemAt(1),
                "The board resolved to exclude the public.",
                book.now().plusMinutes(2));
    }

    static Change adjourn(TestBook book) {
        return new Adjourn(
                TestBook.itemAt(1),
                book.now().plusMinutes(5),
                Optional.of(book.now().plusDays(7)),
                "",
                "of the alarm");
    }

    private static List<String> gaps(TestBook book) {
        return book.book().closingGaps(TestBoard.MEETING).open().stream()
                .map(ClosingGap::key)
                .toList();
    }
}
