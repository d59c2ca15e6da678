package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.PaperFiles;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.AgendaItem;
import minutebook.domain.ItemKind;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.Paper;
import minutebook.domain.PaperState;
import minutebook.domain.Part;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.ReportDue;
import minutebook.view.PapersView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done before a meeting: its agenda, its papers, its going out. */
class BeforeMeetingTest {
    private static final String WEB = "https://council.example/audit";

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
    void an_agenda_takes_up_what_waits_and_only_once() {
        book.does(BeforeExamples.forward("Annual report"));
        String said = book.does(plan(1));
        assertTrue(said.endsWith("Due, and on its agenda: Annual report."), said);
        assertEquals(List.of(), book.book().forward(TestBoard.board(), 0).waiting());
        assertTrue(titles(3).contains("Annual report"));
        book.does(plan(2));
        assertTrue(!titles(4).contains("Annual report"));
    }

    @Test
    void what_the_meeting_at_whose_table_it_is_planned_leaves_open_arises_at_the_next() {
        book.startsTheMeeting();
        book.does(new AddChallenge(book.item(), "Chief Superintendent", "", "Who leads?", ""));
        book.does(plan(1));
        assertTrue(titles(3).contains("Matters arising"), titles(3).toString());
    }

    @Test
    void a_report_that_came_a_day_late_is_asked_for_again_when_the_next_is_due() {
        LocalDate due = TestBoard.TODAY.minusDays(1);
        ReportDue report = new ReportDue(
                "report", TestBoard.BOARD, "visits", "Visits", Optional.empty(), 1, due, Optional.empty(), "", 1);
        try (TestBook own = TestBook.in(
                folder.resolve("own"),
                Stream.concat(TestBoard.rows().stream(), Stream.of(report)).toList())) {
            own.startsTheMeeting();
            own.does(new ReceiveReport("report", Optional.of(own.item()), TestBoard.TODAY, ""));
            String said = own.does(plan(1));
            assertTrue(said.endsWith("Due, and on its agenda: Visits."), said);
        }
    }

    @Test
    void what_waits_is_put_onto_a_planned_agenda_until_its_papers_are_out() {
        book.does(BeforeExamples.forward("Annual report"));
        TakeForward take = new TakeForward(
                book.book()
                        .forward(TestBoard.board(), 0)
                        .waiting()
                        .get(0)
                        .item()
                        .id(),
                TestBoard.MEETING);
        book.does(take);
        assertTrue(titles(2).contains("Annual report"));
        refused(Reason.IN_USE, take);
        book.undoes();
        book.does(BeforeExamples.papersOut(""));
        refused(Reason.WRONG_STATE, take);
    }

    @Test
    void what_is_not_yet_to_come_waits() {
        book.does(new AddForward(
                TestBoard.BOARD,
                "Later",
                Optional.empty(),
                Optional.empty(),
                5,
                Optional.of(TestBoard.TODAY.plusMonths(1).plusDays(1)),
                ""));
        book.does(plan(1));
        assertEquals(1, book.book().forward(TestBoard.board(), 0).waiting().size());
    }

    @Test
    void an_item_taken_off_lets_what_it_took_up_wait_again() {
        book.does(BeforeExamples.forward("Annual report"));
        book.does(plan(1));
        AgendaItem item = agenda(3).stream()
                .filter(one -> one.title().equals("Annual report"))
                .findFirst()
                .orElseThrow();
        refused(
                Reason.IN_USE,
                new DropForward(
                        book.book()
                                .forward(TestBoard.board(), 0)
                                .forward()
                                .get(0)
                                .item()
                                .id(),
                        "Not needed."));
        book.does(new RemoveItem(item.id()));
        assertEquals(1, book.book().forward(TestBoard.board(), 0).waiting().size());
    }

    @Test
    void a_template_takes_the_place_of_the_usual_agenda() {
        book.does(template("Opening", ItemKind.OPENING, 10));
        book.does(template("Themes", ItemKind.THEME, 60));
        String said = book.does(plan(1));
        List<String> titles = titles(3);
        assertEquals("Opening", titles.get(0));
        assertEquals("Minutes of the last meeting", titles.get(1));
        assertEquals("Action log", titles.get(2));
        assertEquals(4, titles.size(), titles.toString());
        assertTrue(!said.contains("over"), said);
        book.does(template("Long talk", ItemKind.DISCUSSION, 90));
        said = book.does(plan(2));
        assertTrue(said.contains("The agenda is 55 minutes over."), said);
    }

    @Test
    void papers_that_are_out_freeze_the_agenda() {
        String said = book.does(BeforeExamples.papersOut("All members"));
        assertEquals("Papers for meeting 2 are out on 11 June 2015: 4 clear days; the board asks for 5.", said);
        assertEquals(MeetingState.PAPERS_OUT, meeting().state());
        assertEquals(1, papers().sendings().size());
        String item = TestBook.itemAt(4);
        refused(Reason.WRONG_STATE, new MoveItem(item, -1));
        refused(Reason.WRONG_STATE, new RemoveItem(item));
        refused(Reason.WRONG_STATE, new EditItem(item, "Other", Optional.empty(), Optional.empty(), 5));
        refused(Reason.DATE_ORDER, new EditMeeting(TestBoard.MEETING, "", LocalDateTime.of(2015, 6, 10, 10, 0), 90));
        refused(Reason.NO_REASON, late(""));
        refused(Reason.WRONG_STATE, BeforeExamples.papersOut(""));
        book.does(late("It came today."));
        assertEquals("It came today.", book.minutes().items().get(4).item().lateBecause());
        book.undoes();
        book.undoes();
        assertEquals(MeetingState.PLANNED, meeting().state());
        book.does(new MoveItem(item, -1));
    }

    @Test
    void an_item_is_late_only_once_the_papers_are_out_and_they_stay_out_with_it() {
        String said = book.does(late("It came today."));
        assertTrue(said.endsWith("It is not late, for the papers have not gone out."), said);
        assertEquals("", book.minutes().items().get(4).item().lateBecause());
        book.undoes();
        book.does(BeforeExamples.papersOut("All members"));
        book.as("Clerk").does(late("It came today."));
        assertEquals(Reason.IN_USE, assertThrows(Refused.class, book::undoes).reason());
    }

    @Test
    void papers_do_not_go_out_after_the_meeting() {
        refused(Reason.DATE_ORDER, new SendPapers(TestBoard.MEETING, TestBoard.TODAY.plusDays(1), ""));
        book.clock().set(TestBoard.START.minusDays(2));
        refused(Reason.DATE_ORDER, new SendPapers(TestBoard.MEETING, TestBoard.TODAY.minusDays(1), ""));
        book.startsTheMeeting();
        refused(Reason.WRONG_STATE, BeforeExamples.papersOut(""));
    }

    @Test
    void a_file_is_known_by_what_it_held() throws IOException {
        Path file = Files.writeString(folder.resolve("audit.txt"), "abc");
        AddPaper linked = PaperFiles.link(book.book(), TestBook.itemAt(4), "Audit", file.toString());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", linked.hash());
        book.does(linked);
        Paper paper = papers().papers().get(0);
        assertEquals(PaperState.AS_LINKED, PaperFiles.state(book.book(), paper));
        Files.writeString(file, "abd");
        assertEquals(PaperState.CHANGED, PaperFiles.state(book.book(), paper));
        Files.delete(file);
        assertEquals(PaperState.MISSING, PaperFiles.state(book.book(), paper));
    }

    @Test
    void only_files_that_are_there_and_the_web_are_linked() {
        for (String place :
                List.of("nowhere.pdf", "", "ftp://council.example/a", "javascript:alert(1)", "https://", "\0")) {
            assertEquals(
                    Reason.FILE_TROUBLE,
                    assertThrows(Refused.class, () -> PaperFiles.link(book.book(), TestBook.itemAt(4), "Audit", place))
                            .reason(),
                    place);
        }
        refused(Reason.NOT_UNDERSTOOD, new AddPaper(TestBook.itemAt(4), "Audit", "/there.pdf", ""));
        assertEquals(
                "",
                PaperFiles.link(book.book(), TestBook.itemAt(4), "Audit", " " + WEB + " ")
                        .hash());
    }

    @Test
    void a_paper_that_came_after_is_late_and_one_that_went_out_stays() {
        book.does(new AddPaper(TestBook.itemAt(4), "Audit", WEB, ""));
        book.does(BeforeExamples.papersOut(""));
        assertTrue(
                book.does(new AddPaper(TestBook.itemAt(4), "Letter", WEB, "")).startsWith("Late paper linked"));
        List<Paper> papers = papers().papers();
        assertEquals(List.of(false, true), papers.stream().map(Paper::late).toList());
        refused(Reason.WRONG_STATE, new RemovePaper(papers.get(0).id()));
        book.does(new RemovePaper(papers.get(1).id()));
        assertEquals(1, papers().papers().size());
    }

    @Test
    void papers_are_not_what_a_meeting_recorded() {
        book.does(new AddPaper(TestBook.itemAt(4), "Audit", WEB, ""));
        assertEquals(
                0,
                book.book()
                        .meeting(TestBoard.MEETING, Optional.empty())
                        .agenda()
                        .get(3)
                        .entries());
        book.startsTheMeeting();
        book.undoes();
        book.does(new RemoveItem(TestBook.itemAt(4)));
        assertEquals(List.of(), papers().papers());
        book.undoes();
        assertEquals(1, papers().papers().size());
    }

    @Test
    void a_second_highlight_report_takes_the_place_of_the_first() {
        book.does(BeforeExamples.highlight("All audited."));
        assertTrue(book.does(BeforeExamples.highlight("Nine of ten.")).endsWith("replaced by a new one."));
        assertEquals(1, papers().highlights().size());
        assertEquals(
                "Nine of ten.",
                papers().highlight(TestBoard.THEME).orElseThrow().report().achieved());
        book.undoes();
        assertEquals(
                "All audited.",
                papers().highlight(TestBoard.THEME).orElseThrow().report().achieved());
        book.startsTheMeeting();
        book.closesTheMeeting();
        refused(Reason.WRONG_STATE, BeforeExamples.highlight("Late."));
    }

    private PlanMeeting plan(int months) {
        return new PlanMeeting(TestBoard.BOARD, "", TestBoard.START.plusMonths(months), 120);
    }

    private static AddTemplateItem template(String title, ItemKind kind, int minutes) {
        return new AddTemplateItem(
                TestBoard.BOARD, title, kind, Optional.empty(), Optional.empty(), minutes, Part.PART_1);
    }

    private static AddItem late(String because) {
        return new AddItem(TestBoard.MEETING, 4, "Letter", Optional.empty(), Optional.empty(), 5, because);
    }

    private Meeting meeting() {
        return book.book().meetingAlone(TestBoard.MEETING);
    }

    private PapersView papers() {
        return book.book().papers(TestBoard.MEETING);
    }

    private List<AgendaItem> agenda(int number) {
        String id = book.book().home(Optional.empty()).meetings().stream()
                .filter(meeting -> meeting.number() == number)
                .map(Meeting::id)
                .findFirst()
                .orElseThrow();
        return book.book().papers(id).agenda().stream().map(row -> row.item()).toList();
    }

    private List<String> titles(int number) {
        return agenda(number).stream().map(AgendaItem::title).toList();
    }

    private void refused(Reason reason, Change change) {
        assertEquals(
                reason, assertThrows(Refused.class, () -> book.does(change)).reason());
    }
}
