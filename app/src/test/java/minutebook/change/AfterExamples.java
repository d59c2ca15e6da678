package minutebook.change;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.Examples.Example;
import minutebook.domain.MinutesComment;
import minutebook.domain.Presence;
import minutebook.export.FrozenMinutes;
import minutebook.view.AfterView;

/** Examples of what happens to the minutes after a meeting: those of meeting 1, which was held on 21 May. */
final class AfterExamples {
    private static final LocalDate OUT = LocalDate.of(2015, 5, 28);

    private AfterExamples() {}

    static List<Example> all() {
        return List.of(
                new Example("the minutes go out", AfterExamples::circulation),
                new Example("the minutes go out again", book -> {
                    book.does(circulation(book));
                    return circulation(book);
                }),
                new Example("somebody comments on the minutes", book -> {
                    book.does(circulation(book));
                    return comment("The police were there.");
                }),
                new Example("a comment is accepted", book -> {
                    book.does(circulation(book));
                    book.does(comment("The police were there."));
                    return new SettleComment(first(book).id(), true, "A correction at meeting 2.");
                }),
                new Example("a comment is not accepted after all", book -> {
                    book.does(circulation(book));
                    book.does(comment("The police were there."));
                    book.does(new SettleComment(first(book).id(), true, "A correction at meeting 2."));
                    return new SettleComment(first(book).id(), false, "They came to meeting 2.");
                }),
                new Example(
                        "the decision notice goes out",
                        book -> new RecordSending(TestBoard.LAST_MEETING, OUT, "members and the press")),
                new Example(
                        "minutes go out to the public although names were found in them",
                        book -> new ReleasePublication(
                                TestBoard.BOARD, List.of(found("minutes", "1")), "The families agreed to it.")),
                new Example(
                        "several papers go out to the public for one reason",
                        book -> new ReleasePublication(
                                TestBoard.BOARD,
                                List.of(
                                        found("minutes", "1"),
                                        found("risks", ""),
                                        found("plan", ""),
                                        found("extract", "dcs")),
                                "All of it is in the report already.")),
                new Example("the board agrees the minutes", book -> {
                    ready(book);
                    book.startsTheMeeting();
                    return approval(book);
                }));
    }

    static ReleasePublication.Found found(String publication, String about) {
        return new ReleasePublication.Found(publication, about, 2, "0123abcd");
    }

    static CirculateMinutes circulation(TestBook book) {
        AfterView view = book.book().after(TestBoard.LAST_MEETING);
        return new CirculateMinutes(
                TestBoard.LAST_MEETING, OUT, "all members", FrozenMinutes.circulated(view), view.head());
    }

    static AddComment comment(String text) {
        return new AddComment(TestBoard.LAST_MEETING, "Chief Superintendent", "item 1", text, OUT.plusDays(2));
    }

    static ApproveMinutes approval(TestBook book) {
        AfterView view = book.book().after(TestBoard.LAST_MEETING);
        return new ApproveMinutes(book.item(), TestBoard.LAST_MEETING, FrozenMinutes.approved(view), view.head());
    }

    /** The minutes have gone out, and a quorum is there to agree them. */
    static void ready(TestBook book) {
        book.does(circulation(book));
        quorate(book, TestBoard.CHAIR, TestBoard.DCS, TestBoard.HEALTH, TestBoard.POLICE);
    }

    static void quorate(TestBook book, String... people) {
        book.does(new AllOrNothing(Stream.of(people).map(AfterExamples::present).toList()));
    }

    private static Change present(String person) {
        return new MarkAttendance(TestBoard.MEETING, person, Presence.PRESENT, "");
    }

    static MinutesComment first(TestBook book) {
        return book.book().after(TestBoard.LAST_MEETING).comments().get(0);
    }
}
