package minutebook.cli.linear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.change.HearOfLinkedBoard;
import minutebook.change.ReceiveReport;
import minutebook.domain.DateText;
import minutebook.domain.Person;
import minutebook.view.DueView;
import minutebook.view.MeetingView;
import minutebook.view.Proceedings;

/** The commands for what comes to the board from elsewhere: reports, and news of linked boards. */
final class DueCommands {
    private DueCommands() {}

    static List<LinearCommand> all() {
        return List.of(
                new LinearCommand(
                        "received",
                        "REPORT [on DATE] [NOTE]",
                        "Records under the item that a report came in which the board expects; without a day, today.",
                        "received self-assessment on 16 june Read and accepted",
                        DueCommands::received),
                new LinearCommand(
                        "met",
                        "LINKED-BOARD [on DATE] [NOTE]",
                        "Records under the item that a linked board met; without a day, today.",
                        "met safeguarding-board on 10 june It will fund two posts",
                        DueCommands::met));
    }

    private static String received(LinearSession session, Line line) {
        MeetingView view = session.view();
        String item = session.item(view.meeting());
        String report = session.book()
                .due(view.board())
                .report(line.word("the key of the report"))
                .due()
                .id();
        LocalDate on = day(session, view, line);
        return session.apply(new ReceiveReport(report, Optional.of(item), on, line.rest()));
    }

    private static String met(LinearSession session, Line line) {
        MeetingView view = session.view();
        String item = session.item(view.meeting());
        String linked = session.book()
                .due(view.board())
                .link(line.word("the key of the linked board"))
                .linked()
                .id();
        LocalDate on = day(session, view, line);
        return session.apply(new HearOfLinkedBoard(linked, Optional.of(item), on, line.rest()));
    }

    private static LocalDate day(LinearSession session, MeetingView view, Line line) {
        return line.on(session.dates(view)::past).orElseGet(() -> session.now().toLocalDate());
    }

    /** What “show due” tells. */
    static List<String> shown(DueView due) {
        List<String> lines = Stream.concat(
                        due.reports().stream().map(DueCommands::report),
                        due.links().stream().map(DueCommands::link))
                .toList();
        return lines.isEmpty() ? List.of("The board expects no reports and is linked to no other board.") : lines;
    }

    private static String report(DueView.Report report) {
        return report.due().key() + ": " + report.due().title()
                + report.from().map(Person::post).map(post -> " from " + post).orElse("") + ", " + report.often() + "; "
                + report.standing()
                        .last()
                        .map(day -> "last came " + DateText.plain(day))
                        .orElse("has not come yet")
                + "; " + report.inWords() + ".";
    }

    private static String link(DueView.Link link) {
        return link.linked().key() + ": " + link.linked().name() + "; " + link.inWords()
                + (link.linked().shares().isEmpty()
                        ? "."
                        : ". It gets: " + Show.oneLine(link.linked().shares()));
    }

    /** What came in under an item, as “show” lists it. */
    static List<String> under(Proceedings proceedings) {
        return Stream.concat(
                        proceedings.received().stream().map(row -> "- Received: " + Show.oneLine(row.inWords())),
                        proceedings.met().stream().map(row -> "- Met: " + Show.oneLine(row.inWords())))
                .toList();
    }
}
