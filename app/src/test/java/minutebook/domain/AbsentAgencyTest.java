package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import org.junit.jupiter.api.Test;

/** Meetings 3, 2 and 1 were held on the first of March, February and January. */
class AbsentAgencyTest {
    private static final Agency POLICE = new Agency("police", TestBoard.BOARD, "police", "Northern Police", 1);
    private static final List<Meeting> HELD = List.of(meeting(3), meeting(2), meeting(1));

    private final List<Person> people = new ArrayList<>();
    private final List<Attendance> attendance = new ArrayList<>();

    private static Meeting meeting(int number) {
        return Meeting.planned(
                "m" + number, TestBoard.BOARD, number, "", LocalDateTime.of(2015, number, 1, 14, 0), 120);
    }

    private void has(String key, BoardRole role, String since) {
        Optional<LocalDate> from = since.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(since));
        people.add(new Person(
                key, TestBoard.BOARD, "police", key, key, role, false, false, true, from, Optional.empty(), 1));
    }

    private void at(int meeting, String person, Presence presence) {
        String deputy = presence == Presence.DEPUTY ? "Inspector" : "";
        attendance.add(new Attendance(meeting + person, "m" + meeting, person, presence, deputy));
    }

    private int absentInARow() {
        return AbsentAgency.among(List.of(POLICE), people, HELD, attendance).stream()
                .findFirst()
                .map(AbsentAgency::inARow)
                .orElse(0);
    }

    @Test
    void an_agency_whose_member_came_last_time_is_not_absent() {
        has("chief", BoardRole.MEMBER, "");
        at(3, "chief", Presence.PRESENT);
        at(2, "chief", Presence.ABSENT);
        assertEquals(0, absentInARow());
    }

    @Test
    void a_deputy_is_somebody_and_so_is_any_other_person_of_the_agency() {
        has("chief", BoardRole.MEMBER, "");
        at(3, "chief", Presence.DEPUTY);
        assertEquals(0, absentInARow());
        attendance.clear();
        has("analyst", BoardRole.ADVISER, "");
        at(3, "chief", Presence.APOLOGIES);
        at(3, "analyst", Presence.PRESENT);
        assertEquals(0, absentInARow());
    }

    @Test
    void apologies_are_no_presence_and_meetings_in_a_row_are_counted() {
        has("chief", BoardRole.MEMBER, "");
        at(3, "chief", Presence.APOLOGIES);
        at(2, "somebody-else", Presence.PRESENT);
        at(1, "chief", Presence.PRESENT);
        assertEquals(2, absentInARow());
    }

    @Test
    void a_meeting_without_attendance_or_before_the_member_was_in_post_says_nothing() {
        has("chief", BoardRole.MEMBER, "2015-02-01");
        at(3, "chief", Presence.ABSENT);
        at(1, "somebody-else", Presence.PRESENT);
        assertEquals(1, absentInARow());
        at(2, "somebody-else", Presence.PRESENT);
        assertEquals(2, absentInARow());
    }

    @Test
    void an_agency_without_a_seat_cannot_be_absent() {
        has("analyst", BoardRole.ADVISER, "");
        at(3, "somebody-else", Presence.PRESENT);
        assertEquals(0, absentInARow());
    }
}
