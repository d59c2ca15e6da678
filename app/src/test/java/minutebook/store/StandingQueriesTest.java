package minutebook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.AddToPlan;
import minutebook.change.SetStatus;
import minutebook.domain.Brag;
import minutebook.domain.Standing;
import minutebook.domain.plan.PlanParts;
import minutebook.view.OutcomeRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long an outcome has been left alone, as the file knows it. */
class StandingQueriesTest {
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

    private Standing standing(String ref) {
        return book.book().theme(TestBoard.THEME, Optional.empty()).outcomes().stream()
                .filter(row -> row.outcome().ref().equals(ref))
                .map(OutcomeRow::standing)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_meeting_that_gave_no_status_is_counted_and_one_that_did_is_not() {
        assertEquals(0, standing("1.1").unlooked());
        assertEquals(1, standing("1.2").unlooked());
        book.startsTheMeeting();
        book.goesToItem(3);
        book.does(new SetStatus(book.item(), "outcome-1.2", Brag.AMBER, "Two homes failed."));
        assertEquals(0, standing("1.2").unlooked());
        book.closesTheMeeting();
        assertEquals(1, standing("1.1").unlooked());
        assertEquals(0, standing("1.2").unlooked());
    }

    @Test
    void a_reading_a_note_or_an_action_moves_an_outcome() {
        assertEquals(0, standing("1.1").unmoved(), "actions were agreed at meeting 1");
        assertEquals(1, standing("1.2").unmoved(), "its note is about a day before meeting 1");
        book.startsTheMeeting();
        book.closesTheMeeting();
        assertEquals(1, standing("1.1").unmoved());
        assertTrue(standing("1.2").stuck());
    }

    @Test
    void an_outcome_is_not_blamed_for_meetings_before_it_was_in_the_plan() {
        book.does(new AddToPlan(
                TestBoard.BOARD, PlanParts.OUTCOME, Map.of("theme", "1", "statement", "Care leavers are in work.")));
        assertEquals(0, standing("1.3").unlooked());
        assertFalse(standing("1.3").stuck());
        book.startsTheMeeting();
        book.closesTheMeeting();
        assertEquals(1, standing("1.3").unlooked());
    }
}
