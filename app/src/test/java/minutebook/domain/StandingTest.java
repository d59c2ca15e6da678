package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import org.junit.jupiter.api.Test;

/** How long an outcome may be left alone before the screen says so: two meetings, unless the board has it otherwise. */
class StandingTest {
    private static final Outcome OUTCOME = TestBoard.outcomes().get(0);
    private static final BoardRules RULES = BoardRules.usual("rules", TestBoard.BOARD);

    /** Meetings 3, 2 and 1, on the first of March, February and January. */
    private static final List<Meeting> HELD = List.of(meeting(3), meeting(2), meeting(1));

    private static Meeting meeting(int number) {
        return Meeting.planned(
                "m" + number, TestBoard.BOARD, number, "", LocalDateTime.of(2015, number, 1, 14, 0), 120);
    }

    private static Standing standing(int looked, String moved) {
        return Standing.of(OUTCOME, RULES, HELD, looked, Optional.of(LocalDate.parse(moved)));
    }

    @Test
    void a_status_is_stale_when_more_meetings_than_allowed_have_not_looked_at_it() {
        assertFalse(standing(1, "2015-03-01").stale());
        Standing never = standing(0, "2015-03-01");
        assertTrue(never.stale());
        assertEquals(List.of("Stale: its status was not looked at in the last 3 meetings."), never.sentences());
    }

    @Test
    void an_outcome_is_stuck_when_nothing_has_moved_it_at_so_many_meetings() {
        assertFalse(standing(3, "2015-02-01").stuck());
        Standing stuck = standing(3, "2015-01-31");
        assertTrue(stuck.stuck());
        assertEquals(List.of("Stuck: no reading, note or action since before the last 2 meetings."), stuck.sentences());
        assertTrue(Standing.of(OUTCOME, RULES, HELD, 3, Optional.empty()).stuck());
    }

    @Test
    void what_is_delivered_is_left_alone() {
        Outcome blue = OUTCOME.withStatus(Brag.BLUE, "Done.");
        Standing standing = Standing.of(blue, RULES, HELD, 0, Optional.empty());
        assertEquals(List.of(), standing.sentences());
    }

    @Test
    void an_outcome_of_a_new_board_has_not_been_left_alone() {
        assertEquals(
                List.of(),
                Standing.of(OUTCOME, RULES, List.of(), 0, Optional.empty()).sentences());
    }
}
