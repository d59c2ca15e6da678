package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.domain.AgendaItem;
import minutebook.domain.ClosingGate;
import minutebook.domain.ForwardItem;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.export.Format;
import minutebook.export.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting in private, adjourned, or done with an item for the day. */
class SittingsTest {
    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void opens() {
        book = TestBook.in(folder);
        book.startsTheMeeting();
    }

    @AfterEach
    void closes() {
        book.close();
    }

    private Reason refused(Change change) {
        return assertThrows(Refused.class, () -> book.does(change)).reason();
    }

    private String minutes() {
        return new String(Written.minutes(book.minutes(), Format.MD), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    @Test
    void part_two_takes_both_the_paragraph_and_the_reason() {
        assertEquals(Reason.NO_REASON, refused(new MakePrivate(TestBook.itemAt(1), "paragraph 3", "")));
        assertEquals(Reason.NO_REASON, refused(new MakePrivate(TestBook.itemAt(1), "", "a price")));
    }

    @Test
    void a_number_alone_is_a_paragraph() {
        String answer = book.does(new MakePrivate(TestBook.itemAt(1), "3", "a price is being negotiated"));
        assertEquals("Item 1 is in Part 2, under paragraph 3.", answer);
        assertTrue(minutes().contains("**Private under:** paragraph 3."), minutes());
    }

    @Test
    void nothing_goes_under_a_part_two_item_until_the_public_is_excluded() {
        book.does(RulesExamples.secret());
        assertEquals(Reason.WRONG_STATE, refused(new AddNote(TestBook.itemAt(1), "The price is high.")));
        book.does(RulesExamples.enter(book));
        book.does(new AddNote(TestBook.itemAt(1), "The price is high."));
    }

    @Test
    void why_the_meeting_breaks_off_in_private_is_not_put_under_an_item_in_public() {
        book.does(RulesExamples.secret());
        book.does(RulesExamples.enter(book));
        assertEquals(
                Reason.WRONG_STATE,
                refused(new Adjourn(
                        TestBook.itemAt(2), book.now(), Optional.empty(), "", "the price has to be asked for")));
    }

    @Test
    void the_meeting_leaves_private_before_it_goes_on_in_public() {
        book.does(RulesExamples.secret());
        book.does(RulesExamples.enter(book));
        assertEquals(Reason.WRONG_STATE, refused(new StepTo(TestBook.itemAt(2), book.now())));
        assertTrue(book.book().closingGaps(TestBoard.MEETING).open().stream()
                .anyMatch(gap -> gap.gate() == ClosingGate.STILL_PRIVATE));
        book.does(new LeavePrivate(TestBoard.MEETING, book.now().plusMinutes(10)));
        book.does(new StepTo(TestBook.itemAt(2), book.now().plusMinutes(11)));
        String minutes = minutes();
        assertTrue(minutes.contains("(Part 2, in private)"), minutes);
        assertTrue(minutes.contains("The board resolved to exclude the public."), minutes);
        assertTrue(minutes.contains("The meeting went back into public session at"), minutes);
        assertEquals(Reason.IN_USE, refused(new MakePublic(TestBook.itemAt(1))));
    }

    @Test
    void an_adjourned_meeting_takes_nothing_until_it_is_reconvened_on_another_day() {
        book.does(RulesExamples.adjourn(book));
        assertEquals(Reason.WRONG_STATE, refused(new AddNote(TestBook.itemAt(1), "Too late.")));
        assertEquals(Reason.WRONG_STATE, refused(new StepTo(TestBook.itemAt(2), book.now())));
        assertEquals(Reason.WRONG_STATE, refused(new ResumeMeeting(TestBoard.MEETING, book.now())));
        assertEquals(
                Reason.DATE_ORDER,
                refused(new Reconvene(TestBoard.MEETING, book.now().minusDays(1))));
        book.waits(Duration.ofDays(7));
        book.does(new Reconvene(TestBoard.MEETING, book.now()));
        book.does(new AddNote(TestBook.itemAt(1), "In time."));
        book.waits(Duration.ofMinutes(30));
        book.closesTheMeeting();
        assertTrue(minutes().contains("It was reconvened on"), minutes());
        assertEquals(
                2,
                book.book()
                        .meeting(TestBoard.MEETING, Optional.empty())
                        .sittings()
                        .all(book.minutes().meeting())
                        .size());
    }

    @Test
    void what_is_done_on_the_resumed_day_has_that_day() {
        book.does(RulesExamples.adjourn(book));
        book.waits(Duration.ofDays(7));
        book.does(new Reconvene(TestBoard.MEETING, book.now()));
        AfterExamples.ready(book);
        book.does(AfterExamples.approval(book));
        assertEquals(
                TestBoard.TODAY.plusDays(7),
                book.book()
                        .minutes(TestBoard.LAST_MEETING)
                        .approved()
                        .orElseThrow()
                        .date());
        String notice = new String(Written.decisionNotice(book.minutes(), Format.MD), StandardCharsets.UTF_8);
        assertTrue(notice.contains("at its meeting on Thursday 18 June 2015 and Thursday 25 June 2015"), notice);
    }

    @Test
    void the_rest_of_an_item_waits_for_the_next_agenda_with_its_time_once() {
        book.does(new DeferItem(book.item(), "time ran out"));
        assertEquals(Reason.DUPLICATE, refused(new DeferItem(book.item(), "again")));
        assertEquals(Reason.NO_REASON, refused(new DeferItem(TestBook.itemAt(1), "")));
        List<ForwardItem> deferred = book.record().proceedings().deferred();
        assertEquals(1, deferred.size());
        assertTrue(deferred.get(0).minutes() >= 5);
        assertTrue(minutes().contains("deferred to the next meeting. Reason: time ran out"), minutes());
    }

    @Test
    void the_public_is_not_excluded_without_a_paragraph_and_a_reason() throws SQLException {
        TestFile.run(book.file(), "UPDATE agenda_item SET part = 'PART_2' WHERE id = '" + TestBook.itemAt(1) + "'");
        Refused refused = assertThrows(Refused.class, () -> book.does(RulesExamples.enter(book)));
        assertEquals(Reason.NO_REASON, refused.reason());
        assertTrue(refused.sentence().contains("private under paragraph 3 because"), refused.sentence());
        book.does(RulesExamples.secret());
        book.does(RulesExamples.enter(book));
    }

    @Test
    void what_was_recorded_in_private_does_not_become_public() {
        book.does(RulesExamples.secret());
        book.does(new MakePrivate(TestBook.itemAt(2), "paragraph 3", "a price is being negotiated"));
        book.does(RulesExamples.enter(book));
        book.does(new StepTo(TestBook.itemAt(2), book.now().plusMinutes(3)));
        book.does(new AddNote(TestBook.itemAt(2), "The price is high."));
        book.does(new LeavePrivate(TestBoard.MEETING, book.now().plusMinutes(10)));
        assertEquals(Reason.IN_USE, refused(new MakePublic(TestBook.itemAt(2))));
    }

    @Test
    void the_rest_of_an_item_in_private_comes_back_in_private() {
        book.does(RulesExamples.secret());
        book.does(RulesExamples.enter(book));
        book.does(new DeferItem(TestBook.itemAt(1), "time ran out"));
        book.does(new PlanMeeting(TestBoard.BOARD, "", TestBoard.START.plusMonths(1), 120));
        String next = book.book().home(Optional.empty()).meetings().stream()
                .filter(meeting -> meeting.number() == 3)
                .findFirst()
                .orElseThrow()
                .id();
        AgendaItem again = book.book().papers(next).agenda().stream()
                .map(row -> row.item())
                .filter(AgendaItem::isPrivate)
                .findFirst()
                .orElseThrow();
        assertEquals("paragraph 3", again.exemption());
        assertEquals("a price is being negotiated", again.publicInterest());
    }
}
