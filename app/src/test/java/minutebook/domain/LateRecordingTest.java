package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateRecordingTest {
    private static final Instant ALWAYS = Instant.parse("2015-01-01T09:00:00Z");

    /** Held on 21 May, from two to four in the afternoon. */
    private static final Meeting MAY = meeting("may", 1, "2015-05-21T14:00", MeetingState.HELD);

    private static final Meeting JUNE = meeting("june", 2, "2015-06-18T14:00", MeetingState.PLANNED);

    private static Meeting meeting(String id, int number, String start, MeetingState state) {
        LocalDateTime at = LocalDateTime.parse(start);
        boolean over = state == MeetingState.HELD;
        return new Meeting(
                id,
                "board",
                number,
                "",
                at,
                120,
                state,
                over ? Optional.of(at) : Optional.empty(),
                over ? Optional.of(at.plusHours(2)) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<LocalDate> late(Instant begins, String about, String recorded, Optional<String> heardAt) {
        return new LateRecording(begins, List.of(MAY, JUNE))
                .day(LocalDate.parse(about), Instant.parse(recorded), heardAt);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-05-20, 2015-06-12T10:00:00Z, 2015-06-12", // the board met in between
        "2015-05-20, 2015-05-21T15:00:00.001Z, 2015-05-21", // just after it had met
        "2015-05-20, 2015-05-21T14:59:59Z, ''", // while it met
        "2015-05-21, 2015-06-12T10:00:00Z, ''", // on the day it met, perhaps after
        "2015-05-22, 2015-06-30T10:00:00Z, ''", // meetings to come do not count
        "2015-05-20, 2015-06-12T23:30:00Z, 2015-06-13", // the day at the place of the board
    })
    void it_is_late_when_the_board_met_between_the_day_it_is_about_and_its_recording(
            String about, String recorded, String day) {
        Optional<LocalDate> expected =
                Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        assertEquals(expected, late(ALWAYS, about, recorded, Optional.empty()));
    }

    @Test
    void what_a_meeting_heard_is_not_late_for_that_meeting() {
        assertEquals(Optional.empty(), late(ALWAYS, "2015-05-20", "2015-05-22T10:00:00Z", Optional.of("may")));
        assertEquals(
                Optional.of(LocalDate.of(2015, 6, 18)),
                late(ALWAYS, "2015-05-20", "2015-06-18T13:30:00Z", Optional.of("june")));
    }

    @Test
    void starting_data_is_not_late_for_meetings_before_there_was_a_record() {
        Instant june = Instant.parse("2015-06-01T09:00:00Z");
        assertEquals(Optional.empty(), late(june, "2015-05-20", "2015-06-01T08:59:58Z", Optional.empty()));
        assertEquals(
                Optional.of(LocalDate.of(2015, 5, 29)),
                late(june, "2015-05-20", "2015-05-29T11:00:00Z", Optional.empty()),
                "unless it says itself when it was recorded");
    }
}
