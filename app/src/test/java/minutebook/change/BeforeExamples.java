package minutebook.change;

import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.Examples.Example;
import minutebook.domain.ForwardItem;
import minutebook.domain.ItemKind;
import minutebook.domain.Part;
import minutebook.domain.Rhythm;
import minutebook.domain.TemplateItem;

/** One example at least of everything that is done before a meeting. */
final class BeforeExamples {
    private static final String HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private BeforeExamples() {}

    static List<Example> all() {
        return List.of(
                new Example("the board settles when it meets", book -> series(6)),
                new Example("the board meets in another rhythm", book -> {
                    book.does(series(6));
                    return series(4);
                }),
                new Example("the template gets its first item", book -> template("Themes")),
                new Example("an item of the template moves", book -> {
                    book.does(template("Opening"));
                    book.does(template("Themes"));
                    return new MoveTemplateItem(items(book).get(1).id(), -1);
                }),
                new Example("an item is taken off the template", book -> {
                    book.does(template("Opening"));
                    book.does(template("Themes"));
                    return new RemoveTemplateItem(items(book).get(0).id());
                }),
                new Example("something is to come", book -> forward("Annual report")),
                new Example("it is not to come after all", book -> {
                    book.does(forward("Annual report"));
                    return new DropForward(waiting(book).get(0).id(), "It comes by post.");
                }),
                new Example("a meeting takes up what waits", book -> {
                    book.does(forward("Annual report"));
                    return new PlanMeeting(TestBoard.BOARD, "", TestBoard.START.plusMonths(1), 120);
                }),
                new Example("what waits is put onto an agenda", book -> {
                    book.does(forward("Annual report"));
                    return new TakeForward(waiting(book).get(0).id(), TestBoard.MEETING);
                }),
                new Example("an item that took up what waited is taken off", book -> {
                    book.does(forward("Annual report"));
                    book.does(new PlanMeeting(TestBoard.BOARD, "", TestBoard.START.plusMonths(1), 120));
                    book.does(new AddPaper(taker(book), "Draft", "https://council.example/draft", ""));
                    return new RemoveItem(taker(book));
                }),
                new Example(
                        "a file is linked", book -> new AddPaper(TestBook.itemAt(4), "Audit", "/papers/a.pdf", HASH)),
                new Example("a paper is taken off", book -> {
                    book.does(new AddPaper(TestBook.itemAt(4), "Audit", "https://council.example/audit", ""));
                    return new RemovePaper(book.book()
                            .papers(TestBoard.MEETING)
                            .papers()
                            .get(0)
                            .id());
                }),
                new Example("papers go out", book -> papersOut("All members.")),
                new Example("papers go out to nobody in particular", book -> papersOut("")),
                new Example("a late item comes", book -> {
                    book.does(papersOut(""));
                    return new AddItem(
                            TestBoard.MEETING, 4, "Letter", Optional.empty(), Optional.empty(), 5, "It came today.");
                }),
                new Example(
                        "an item of a kind of its own comes",
                        book -> new AddItem(
                                TestBoard.MEETING,
                                2,
                                "Action log",
                                Optional.of(ItemKind.ACTION_LOG),
                                Optional.empty(),
                                Optional.empty(),
                                5,
                                "")),
                new Example("a late paper comes", book -> {
                    book.does(papersOut(""));
                    return new AddPaper(TestBook.itemAt(4), "Audit", "/papers/a.pdf", HASH);
                }),
                new Example("a lead reports", book -> highlight("All audited.")),
                new Example("a lead reports anew", book -> {
                    book.does(highlight("All audited."));
                    return highlight("Nine of ten audited.");
                }));
    }

    static SetSeries series(int weeks) {
        return new SetSeries(TestBoard.BOARD, TestBoard.START, Rhythm.WEEKS, weeks, 120, "Civic Centre", 49);
    }

    private static Change template(String title) {
        return new AddTemplateItem(
                TestBoard.BOARD, title, ItemKind.THEME, Optional.empty(), Optional.empty(), 20, Part.PART_1);
    }

    private static List<TemplateItem> items(TestBook book) {
        return book.book().forward(TestBoard.board(), 0).template();
    }

    static Change forward(String title) {
        return new AddForward(
                TestBoard.BOARD,
                title,
                Optional.empty(),
                Optional.of(TestBoard.DCS),
                10,
                Optional.of(TestBoard.TODAY.plusDays(10)),
                "It is due.");
    }

    private static List<ForwardItem> waiting(TestBook book) {
        return book.book().forward(TestBoard.board(), 0).waiting().stream()
                .map(row -> row.item())
                .toList();
    }

    private static String taker(TestBook book) {
        return book.book()
                .forward(TestBoard.board(), 0)
                .forward()
                .get(0)
                .item()
                .taken()
                .orElseThrow();
    }

    static SendPapers papersOut(String to) {
        return new SendPapers(TestBoard.MEETING, TestBoard.TODAY.minusDays(7), to);
    }

    static WriteHighlight highlight(String achieved) {
        return new WriteHighlight(
                TestBoard.MEETING,
                TestBoard.THEME,
                Optional.of(TestBoard.DCS),
                achieved,
                "Train the team.",
                "Two posts are empty.",
                "Agree cover.",
                TestBoard.TODAY.minusDays(2));
    }
}
