package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.Optional;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;

class AgendaItemTest {
    private static final LocalDateTime START = LocalDateTime.of(2015, 6, 18, 14, 0);

    @Test
    void time_adds_up_over_visits() {
        AgendaItem item =
                item(20).spent(START, START.plusSeconds(90)).spent(START.plusMinutes(10), START.plusMinutes(11));
        assertEquals(150, item.secondsTaken());
    }

    @Test
    void a_clock_that_went_back_adds_nothing() {
        assertEquals(0, item(20).spent(START, START.minusHours(1)).secondsTaken());
    }

    @Test
    void a_clock_left_running_for_weeks_adds_a_day_at_most() {
        assertEquals(24 * 3600, item(20).spent(START, START.plusYears(900)).secondsTaken());
    }

    @Test
    void an_item_is_allotted_no_time_up_to_a_day() {
        assertEquals(0, item(0).minutes());
        assertEquals(Meeting.LONGEST, item(Meeting.LONGEST).minutes());
        for (int minutes : new int[] {-1, Meeting.LONGEST + 1}) {
            assertEquals(
                    Reason.IMPOSSIBLE_NUMBER,
                    assertThrows(Refused.class, () -> item(minutes)).reason());
        }
    }

    private static AgendaItem item(int minutes) {
        return new AgendaItem(
                "i", "m", 1, "Care leavers", ItemKind.DISCUSSION, Optional.empty(), Optional.empty(), minutes, 0);
    }
}
