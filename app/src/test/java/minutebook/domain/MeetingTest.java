package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Optional;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTest {
    private static final LocalDateTime START = LocalDateTime.of(2015, 6, 18, 14, 0);
    private static final Meeting PLANNED = Meeting.planned("m", "b", 7, "Civic Centre", START, 120);
    private static final Meeting STARTED = PLANNED.start(START.plusMinutes(3), "first");

    @Test
    void a_planned_meeting_starts_at_its_first_item_with_the_clock_running() {
        assertEquals(MeetingState.IN_SESSION, STARTED.state());
        assertEquals(Optional.of("first"), STARTED.currentItem());
        assertEquals(Optional.of(START.plusMinutes(3)), STARTED.clockFrom());
        assertFalse(STARTED.isPaused());
    }

    @Test
    void a_meeting_pauses_and_goes_on() {
        Meeting paused = STARTED.pause();
        assertTrue(paused.isPaused());
        assertEquals(Optional.of("first"), paused.currentItem());
        assertFalse(paused.resume(START.plusMinutes(9)).isPaused());
    }

    @Test
    void stepping_on_ends_a_pause() {
        Meeting next = STARTED.pause().stepTo("second", START.plusMinutes(9));
        assertFalse(next.isPaused());
        assertEquals(Optional.of("second"), next.currentItem());
    }

    @Test
    void a_closed_meeting_has_an_end_and_no_item() {
        Meeting closed = STARTED.close(START.plusMinutes(115));
        assertEquals(MeetingState.HELD, closed.state());
        assertEquals(Optional.of(START.plusMinutes(115)), closed.endedAt());
        assertEquals(Optional.empty(), closed.currentItem());
        assertTrue(closed.isOver());
        assertFalse(closed.isPaused());
    }

    @Test
    void a_clock_that_went_back_does_not_end_a_meeting_before_it_began() {
        assertEquals(STARTED.startedAt(), STARTED.close(START.minusHours(1)).endedAt());
    }

    @ParameterizedTest
    @EnumSource(MeetingState.class)
    void each_state_lets_through_what_it_should(MeetingState state) {
        Meeting meeting = in(state);
        boolean early = state == MeetingState.PLANNED || state == MeetingState.PAPERS_OUT;
        boolean session = state == MeetingState.IN_SESSION;
        boolean held = state == MeetingState.HELD;
        check(early, () -> meeting.start(START, "first"));
        check(session, () -> meeting.stepTo("second", START));
        check(session, meeting::pause);
        check(session, () -> meeting.resume(START));
        check(session, () -> meeting.close(START));
        check(session, meeting::requireInSession);
        check(session || held, meeting::requireOpenRecord);
        check(early || session, meeting::requireOpenAgenda);
        assertEquals(!early && !session, meeting.isOver());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 24 * 60 + 1, Integer.MAX_VALUE})
    void a_meeting_of_no_length_or_of_days_is_refused(int minutes) {
        assertEquals(
                Reason.IMPOSSIBLE_NUMBER,
                assertThrows(Refused.class, () -> Meeting.planned("m", "b", 7, "", START, minutes))
                        .reason());
    }

    private static Meeting in(MeetingState state) {
        return new Meeting(
                "m",
                "b",
                7,
                "",
                START,
                120,
                state,
                Optional.of(START),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static void check(boolean allowed, Executable work) {
        if (allowed) {
            org.junit.jupiter.api.Assertions.assertDoesNotThrow(work);
        } else {
            assertEquals(Reason.WRONG_STATE, assertThrows(Refused.class, work).reason());
        }
    }
}
