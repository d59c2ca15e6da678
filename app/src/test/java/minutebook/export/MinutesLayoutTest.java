package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import minutebook.domain.BoardRules;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.Refused;
import minutebook.domain.TwoOfThree;
import minutebook.view.MinutesView;
import org.junit.jupiter.api.Test;

final class MinutesLayoutTest {
    @Test
    void the_status_follows_the_state_of_the_meeting() {
        assertEquals("NOT YET HELD", word(MeetingState.PLANNED));
        assertEquals("NOT YET HELD", word(MeetingState.PAPERS_OUT));
        assertEquals("IN SESSION", word(MeetingState.IN_SESSION));
        assertEquals("DRAFT", word(MeetingState.HELD));
        assertEquals("CIRCULATED", word(MeetingState.CIRCULATED));
        assertEquals("APPROVED", word(MeetingState.APPROVED));
    }

    private static String word(MeetingState state) {
        MinutesView held = Examples.held();
        Meeting meeting = held.meeting();
        return MinutesLayout.of(with(
                        held,
                        new Meeting(
                                meeting.id(),
                                meeting.board(),
                                meeting.number(),
                                meeting.place(),
                                meeting.plannedStart(),
                                meeting.plannedMinutes(),
                                state,
                                meeting.startedAt(),
                                meeting.endedAt(),
                                Optional.empty(),
                                Optional.empty())))
                .status()
                .word();
    }

    @Test
    void a_meeting_that_ran_past_midnight_names_the_second_day() {
        MinutesView held = Examples.held();
        Meeting late = new Fixture().inSession().close(LocalDateTime.of(2015, 6, 19, 0, 10));
        assertTrue(
                Samples.markdown(MinutesLayout.of(with(held, late))).contains("14:00 to 00:10 on Friday 19 June 2015"));
    }

    @Test
    void a_meeting_held_without_attendance_shows_the_gap() {
        MinutesView held = Examples.held();
        MinutesView nobody = new MinutesView(
                held.board(),
                held.rules(),
                held.meeting(),
                held.next(),
                held.today(),
                new Fixture().sitting(held.meeting(), List.of(), held.items()),
                held.items());
        assertTrue(Samples.markdown(MinutesLayout.of(nobody)).contains("No attendance was recorded for this meeting."));
    }

    @Test
    void a_status_means_what_the_board_says_it_means() {
        MinutesView held = Examples.held();
        BoardRules own = new BoardRules(
                "rules",
                held.board().id(),
                7,
                TwoOfThree.ALL_THREE,
                2,
                2,
                6,
                "shown to last",
                "well on",
                "in doubt",
                "off");
        MinutesView view = new MinutesView(
                held.board(), own, held.meeting(), held.next(), held.today(), held.sitting(), held.items());
        String minutes = Samples.markdown(MinutesLayout.of(view));
        assertTrue(minutes.contains("- **Blue:** shown to last."), minutes);
        assertTrue(minutes.contains("(in doubt)") || minutes.contains("(off)"), minutes);
        assertFalse(minutes.contains("at risk"), minutes);
    }

    @Test
    void only_a_meeting_that_was_held_has_a_line_to_sign() {
        assertTrue(Samples.markdown(MinutesLayout.of(Examples.held())).contains("Signed by the chair"));
        assertFalse(Samples.markdown(MinutesLayout.of(Examples.inSession())).contains("Signed by the chair"));
        assertFalse(Samples.markdown(MinutesLayout.of(Examples.planned())).contains("Signed by the chair"));
    }

    @Test
    void minutes_are_refused_as_a_table() {
        Refused refusal = assertThrows(Refused.class, () -> Written.minutes(Examples.held(), Format.CSV));
        assertEquals(Refused.Reason.NOT_UNDERSTOOD, refusal.reason());
    }

    private static MinutesView with(MinutesView view, Meeting meeting) {
        return new MinutesView(
                view.board(), view.rules(), meeting, view.next(), view.today(), view.sitting(), view.items());
    }

    @Test
    void what_the_board_says_to_its_members_is_not_printed_for_the_public() {
        String notice = Examples.held().board().confidentiality();
        for (Rendition rendition : Rendition.values()) {
            boolean forMembers = rendition == Rendition.MEMBERS;
            String minutes = new String(Written.minutes(Examples.held(), Format.MD, rendition), StandardCharsets.UTF_8);
            String log = new String(Written.actionLog(Examples.log(), Format.MD, rendition), StandardCharsets.UTF_8);
            assertEquals(forMembers, minutes.contains(notice), minutes);
            assertEquals(forMembers, log.contains(notice), log);
        }
    }
}
