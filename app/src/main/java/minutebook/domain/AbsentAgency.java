package minutebook.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An agency with a seat on the board that nobody has come for, nor a deputy, since the last meeting or for longer.
 *
 * @param inARow at how many of the latest meetings in a row nobody came for it; 1 or more
 */
public record AbsentAgency(Agency agency, int inARow) {
    /**
     * The agencies that were absent from the latest meeting, the longest absent first. A meeting counts for an agency
     * when attendance was taken and a chair or member of the agency was in post on its day, also where the post is
     * vacant; anybody of the agency who was there, and any deputy, is somebody. Where a meeting does not count, the row
     * goes on with the one before.
     *
     * @param held the meetings that were held, latest first
     * @param attendance who came to them; those of other meetings are left aside
     */
    public static List<AbsentAgency> among(
            List<Agency> agencies, List<Person> people, List<Meeting> held, Collection<Attendance> attendance) {
        Map<String, List<Attendance>> taken = attendance.stream().collect(Collectors.groupingBy(Attendance::meeting));
        List<AbsentAgency> absent = new ArrayList<>();
        for (Agency agency : agencies) {
            List<Person> its = people.stream()
                    .filter(person -> person.agency().equals(agency.id()))
                    .toList();
            int inARow = inARow(its, held, taken);
            if (inARow > 0) {
                absent.add(new AbsentAgency(agency, inARow));
            }
        }
        absent.sort((a, b) -> b.inARow - a.inARow);
        return List.copyOf(absent);
    }

    private static int inARow(List<Person> its, List<Meeting> held, Map<String, List<Attendance>> taken) {
        int inARow = 0;
        for (Meeting meeting : held) {
            List<Attendance> there = taken.getOrDefault(meeting.id(), List.of());
            boolean hasSeat = its.stream()
                    .anyMatch(person -> person.role().countsForQuorum()
                            && person.holdsPostOn(meeting.plannedStart().toLocalDate()));
            if (there.isEmpty() || !hasSeat) {
                continue;
            }
            if (there.stream().anyMatch(one -> came(one, its))) {
                return inARow;
            }
            inARow++;
        }
        return inARow;
    }

    private static boolean came(Attendance one, List<Person> its) {
        return (one.presence() == Presence.PRESENT || one.presence() == Presence.DEPUTY)
                && its.stream().anyMatch(person -> person.id().equals(one.person()));
    }
}
