package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.Presence;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Way;
import minutebook.view.AgendaRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a meeting takes while it is adjourned or in public, whatever kind it is of; and that its times stay in order. */
class SittingRulesTest {
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

    private void refused(Reason reason, Change change) {
        assertEquals(
                reason,
                assertThrows(Refused.class, () -> book.does(change), change::verb)
                        .reason(),
                change.verb());
    }

    private List<Change> business() {
        return List.of(
                TableExamples.challenge(book, "They are not."),
                TableExamples.escalation(book),
                TableExamples.risk(book),
                new ScoreRisk(book.item(), 1, 4, 4, "it is nearer"),
                TableExamples.correction(book),
                new DecideByConsent(book.item(), List.of("The report is noted")),
                new UpdateAction(TestBoard.OVERDUE, Optional.of(book.item()), TestBoard.TODAY, "Drafted.", ""));
    }

    @Test
    void an_adjourned_meeting_takes_no_business_of_any_kind() {
        List<Change> business = business();
        Change agreed = AfterExamples.approval(book);
        book.does(RulesExamples.adjourn(book));
        business.forEach(change -> refused(Reason.WRONG_STATE, change));
        refused(Reason.WRONG_STATE, agreed);
        refused(Reason.WRONG_STATE, new RecordMovement(book.item(), TestBoard.DCS, Way.ARRIVED));
    }

    @Test
    void no_business_goes_under_a_part_two_item_while_the_public_is_there() {
        List<Change> business = business();
        book.does(new MakePrivate(book.item(), "paragraph 3", "a price is being negotiated"));
        business.forEach(change -> refused(Reason.WRONG_STATE, change));
    }

    @Test
    void the_paragraph_and_the_reason_are_words_that_can_be_seen() {
        refused(Reason.NO_REASON, new MakePrivate(book.item(), "\u200B", "a price"));
        refused(Reason.NO_REASON, new MakePrivate(book.item(), "paragraph 3", "\u202E\u200D"));
    }

    @Test
    void the_item_that_the_meeting_has_gone_to_is_not_undone_under_it() {
        book.does(new AddItem(TestBoard.MEETING, 1, "Late letter", Optional.empty(), Optional.empty(), 5));
        String late = book.book().meeting(TestBoard.MEETING, Optional.empty()).agenda().stream()
                .map(AgendaRow::item)
                .filter(item -> item.title().equals("Late letter"))
                .findFirst()
                .orElseThrow()
                .id();
        book.does(new StepTo(late, book.now()));
        assertEquals(Reason.IN_USE, assertThrows(Refused.class, book::undoes).reason());
        book.goesToItem(1);
        book.undoes();
        assertTrue(book.book().verify().isSound());
    }

    @Test
    void a_deputy_has_a_post_that_can_be_seen() {
        refused(Reason.BLANK, new MarkAttendance(TestBoard.MEETING, TestBoard.DCS, Presence.DEPUTY, "\u200B\u200D"));
    }

    @Test
    void a_meeting_that_went_on_is_not_adjourned_or_closed_before_that() {
        LocalDateTime first = book.now();
        book.does(RulesExamples.adjourn(book));
        book.waits(Duration.ofDays(7));
        LocalDateTime second = book.now();
        book.does(new Reconvene(TestBoard.MEETING, second));
        refused(Reason.DATE_ORDER, new Adjourn(book.item(), first, Optional.empty(), "", "the bell rang"));
        book.does(new CloseMeeting(TestBoard.MEETING, first, "typed up later"));
        assertEquals(
                second, book.book().meetingAlone(TestBoard.MEETING).endedAt().orElseThrow());
    }
}
