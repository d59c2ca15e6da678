package minutebook.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How an agency with a seat on the board took part in its meetings: a meeting counts where it was recorded of
 * a chair or member of the agency, in post on its day, whether they came.
 *
 * @param meetings how many meetings count
 * @param byMember at how many of them a chair or member of the agency was there
 * @param byDeputy at how many only a deputy was
 * @param apologies at how many nobody was, and somebody had sent apologies
 * @param absent at how many nobody was and nobody had said so
 * @param deputies how many different deputies it sent
 * @param longestAbsence for how many meetings in a row at the most nobody came for it
 * @param course how it took part in each of the meetings, in their order
 */
public record Engagement(
        Agency agency,
        int meetings,
        int byMember,
        int byDeputy,
        int apologies,
        int absent,
        int deputies,
        int longestAbsence,
        List<At> course) {
    /** How it took part in the meeting of that number. */
    public record At(int meeting, TookPart how) {
        /** Such as “6 deputy”. */
        public String inWords() {
            return meeting + " " + how.word();
        }
    }

    public Engagement {
        course = List.copyOf(course);
    }

    /**
     * The agencies that had a seat at one of the meetings at least, in their own order.
     *
     * @param held the meetings that were held, in their order
     * @param attendance who came to them; those of other meetings are left aside
     */
    public static List<Engagement> of(
            List<Agency> agencies, List<Person> people, List<Meeting> held, Collection<Attendance> attendance) {
        Map<String, List<Attendance>> taken = attendance.stream().collect(Collectors.groupingBy(Attendance::meeting));
        List<Engagement> all = new ArrayList<>();
        for (Agency agency : agencies) {
            List<Person> seats = people.stream()
                    .filter(person -> person.agency().equals(agency.id()))
                    .filter(person -> person.role().countsForQuorum())
                    .toList();
            Tally tally = new Tally();
            held.forEach(meeting -> tally.count(meeting, seats, taken.getOrDefault(meeting.id(), List.of())));
            if (tally.meetings > 0) {
                all.add(tally.of(agency));
            }
        }
        return List.copyOf(all);
    }

    /** A mark for each of the last meetings, the latest last. */
    public String marks(int most) {
        return course.subList(Math.max(0, course.size() - most), course.size()).stream()
                .map(at -> at.how().mark())
                .collect(Collectors.joining());
    }

    /** At how many of a hundred meetings somebody came for it, a member or a deputy. */
    public int share() {
        return Math.round(100f * (byMember + byDeputy) / meetings);
    }

    /** What has been counted so far for one agency. */
    private static final class Tally {
        private int meetings;
        private int byMember;
        private int byDeputy;
        private int apologies;
        private int absent;
        private int inARow;
        private int longest;
        private final List<At> course = new ArrayList<>();
        private final Set<String> deputies = new HashSet<>();

        void count(Meeting meeting, List<Person> seats, List<Attendance> there) {
            boolean hadSeat = seats.stream()
                    .anyMatch(
                            person -> person.holdsPostOn(meeting.plannedStart().toLocalDate()));
            if (there.isEmpty() || !hadSeat) {
                return;
            }
            List<Attendance> own = there.stream()
                    .filter(one -> seats.stream().anyMatch(person -> person.id().equals(one.person())))
                    .toList();
            if (own.isEmpty()) {
                return;
            }
            meetings++;
            own.stream()
                    .filter(one -> one.presence() == Presence.DEPUTY)
                    .forEach(one -> deputies.add(one.deputy().toLowerCase(Locale.ROOT)));
            TookPart how = best(own);
            course.add(new At(meeting.number(), how));
            switch (how) {
                case MEMBER -> byMember++;
                case DEPUTY -> byDeputy++;
                case APOLOGIES -> apologies++;
                case ABSENT -> absent++;
            }
            boolean came = own.stream().anyMatch(one -> one.presence().counts());
            inARow = came ? 0 : inARow + 1;
            longest = Math.max(longest, inARow);
        }

        private static TookPart best(List<Attendance> own) {
            if (has(own, Presence.PRESENT)) {
                return TookPart.MEMBER;
            }
            if (has(own, Presence.DEPUTY)) {
                return TookPart.DEPUTY;
            }
            return has(own, Presence.APOLOGIES) ? TookPart.APOLOGIES : TookPart.ABSENT;
        }

        private static boolean has(List<Attendance> own, Presence presence) {
            return own.stream().anyMatch(one -> one.presence() == presence);
        }

        Engagement of(Agency agency) {
            return new Engagement(
                    agency, meetings, byMember, byDeputy, apologies, absent, deputies.size(), longest, course);
        }
    }
}
