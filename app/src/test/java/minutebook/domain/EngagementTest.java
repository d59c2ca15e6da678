package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Five meetings were held on the first of January to May; the police have one seat. */
class EngagementTest {
    private static final Agency POLICE = new Agency("police", "b", "police", "Northern Police", 1);

    private final List<Person> people = new ArrayList<>();
    private final List<Attendance> attendance = new ArrayList<>();

    private void has(String key, BoardRole role, String since) {
        Optional<LocalDate> from = since.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(since));
        people.add(new Person(key, "b", "police", key, key, role, false, false, true, from, Optional.empty(), 1));
    }

    private void at(int meeting, String person, Presence presence, String deputy) {
        attendance.add(new Attendance(meeting + person, "m" + meeting, person, presence, deputy));
    }

    private List<Engagement> all() {
        List<Meeting> held = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            LocalDateTime start = LocalDateTime.of(2015, number, 1, 14, 0);
            held.add(Meeting.planned("m" + number, "b", number, "", start, 120));
        }
        return Engagement.of(List.of(POLICE), people, held, attendance);
    }

    @Test
    void each_meeting_is_counted_once_by_the_best_that_can_be_said_of_it() {
        has("chief", BoardRole.MEMBER, "");
        at(1, "chief", Presence.PRESENT, "");
        at(2, "chief", Presence.DEPUTY, "Inspector");
        at(3, "chief", Presence.APOLOGIES, "");
        at(4, "chief", Presence.ABSENT, "");
        at(5, "chief", Presence.DEPUTY, "Sergeant");
        Engagement police = all().get(0);
        assertEquals(
                "1 member; 2 deputy; 3 apologies; 4 absent; 5 deputy",
                police.course().stream().map(Engagement.At::inWords).collect(Collectors.joining("; ")));
        assertEquals("Mda–d", police.marks(8));
        assertEquals("–d", police.marks(2));
        assertEquals(new Engagement(POLICE, 5, 1, 2, 1, 1, 2, 2, police.course()), police);
        assertEquals(60, police.share());
    }

    @Test
    void one_deputy_sent_again_is_one_deputy() {
        has("chief", BoardRole.MEMBER, "");
        at(1, "chief", Presence.DEPUTY, "Inspector");
        at(2, "chief", Presence.DEPUTY, "inspector");
        assertEquals(1, all().get(0).deputies());
    }

    @Test
    void meetings_before_the_seat_or_without_attendance_do_not_count_and_an_adviser_is_no_seat() {
        has("chief", BoardRole.MEMBER, "2015-03-15");
        has("analyst", BoardRole.ADVISER, "");
        at(2, "analyst", Presence.PRESENT, "");
        at(4, "analyst", Presence.PRESENT, "");
        assertEquals(List.of(), all());
        at(4, "chief", Presence.ABSENT, "");
        List<Engagement.At> course = List.of(new Engagement.At(4, TookPart.ABSENT));
        assertEquals(new Engagement(POLICE, 1, 0, 0, 0, 1, 0, 1, course), all().get(0));
        people.remove(0);
        assertEquals(List.of(), all());
    }
}
