package minutebook.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.domain.Agency;
import minutebook.domain.Attendance;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.domain.Movement;
import minutebook.domain.Person;
import minutebook.domain.Room;
import minutebook.domain.Way;
import minutebook.store.Reader;

/**
 * Who came to the last meetings, and how the agencies took part in the board’s work over a year.
 *
 * @param meetings the last that were held, oldest first
 * @param posts everybody of whom something was recorded at one of them, by agency in the board’s order
 * @param reports what the board expects to receive, the one due first before the others
 */
public record AttendanceOverview(
        Board board,
        LocalDate today,
        List<Meeting> meetings,
        List<Post> posts,
        EngagementView engagement,
        ActionFigures figures,
        List<DueView.Report> reports) {
    /** How many meetings stand side by side. */
    public static final int MEETINGS = 6;

    public AttendanceOverview {
        meetings = List.copyOf(meetings);
        posts = List.copyOf(posts);
        reports = List.copyOf(reports);
    }

    /**
     * A post with how its holder took part.
     *
     * @param came one for each meeting; empty where nothing was recorded
     */
    public record Post(Person person, Agency agency, List<Optional<Came>> came) {
        public Post {
            came = List.copyOf(came);
        }
    }

    /**
     * How somebody took part in a meeting.
     *
     * @param arrived at which items they came, where they were not there from the start
     * @param left at which items they went, where they did not stay
     */
    public record Came(Attendance attendance, List<Integer> arrived, List<Integer> left) {
        public Came {
            arrived = List.copyOf(arrived);
            left = List.copyOf(left);
        }
    }

    /**
     * The overview as of a day.
     *
     * @param inPublic whether to leave actions out that were agreed in private
     */
    public static AttendanceOverview of(Reader reader, Board board, LocalDate today, boolean inPublic) {
        List<Meeting> held = reader.meetings().all(board.id()).stream()
                .filter(Meeting::isOver)
                .sorted(Comparator.comparing(Meeting::number))
                .toList();
        List<Meeting> last = held.subList(Math.max(0, held.size() - MEETINGS), held.size());
        Set<String> hidden = inPublic ? reader.meetings().privateItems(board.id()) : Set.of();
        return new AttendanceOverview(
                board,
                today,
                last,
                posts(reader, board, last),
                EngagementView.of(reader, board, Optional.empty(), today),
                ActionFigures.of(reader, board, Optional.empty(), today, hidden),
                DueView.reports(reader, board, today));
    }

    private static List<Post> posts(Reader reader, Board board, List<Meeting> meetings) {
        List<Room> rooms = meetings.stream()
                .map(meeting -> reader.meetings().room(meeting.id()))
                .toList();
        Map<String, List<Person>> byAgency =
                reader.plan().people(board.id()).stream().collect(Collectors.groupingBy(Person::agency));
        List<Post> posts = new ArrayList<>();
        for (Agency agency : reader.plan().agencies(board.id())) {
            for (Person person : byAgency.getOrDefault(agency.id(), List.of())) {
                List<Optional<Came>> came =
                        rooms.stream().map(room -> came(room, person)).toList();
                if (came.stream().anyMatch(Optional::isPresent)) {
                    posts.add(new Post(person, agency, came));
                }
            }
        }
        return posts;
    }

    private static Optional<Came> came(Room room, Person person) {
        return room.attendance().stream()
                .filter(one -> one.person().equals(person.id()))
                .findFirst()
                .map(one -> new Came(one, moved(room, person, Way.ARRIVED), moved(room, person, Way.LEFT)));
    }

    private static List<Integer> moved(Room room, Person person, Way way) {
        return room.of(person.id()).stream()
                .filter(movement -> movement.way() == way)
                .map((Movement movement) -> room.place(movement))
                .toList();
    }
}
