package minutebook.domain;

import java.util.List;

/**
 * How many members and agencies took part, against what the board requires. A deputy counts for the member who sent
 * them.
 *
 * @param deputies how many of the members took part through a deputy
 */
public record Quorum(int members, int agencies, int deputies, int membersNeeded, int agenciesNeeded) {
    /**
     * Of those who are there, in person or through a deputy.
     *
     * @param there anybody on the board; those who do not count for the quorum are left out
     */
    private static Quorum of(Board board, Room room, List<Person> there) {
        List<Person> counted =
                there.stream().filter(person -> person.role().countsForQuorum()).toList();
        return new Quorum(
                counted.size(),
                (int) counted.stream().map(Person::agency).distinct().count(),
                (int) counted.stream()
                        .filter(person -> room.sentDeputy(person.id()))
                        .count(),
                board.quorumMembers(),
                board.quorumAgencies());
    }

    /** Of those of these people who took part at any time. */
    public static Quorum whole(Board board, Room room, List<Person> people) {
        return of(
                board,
                room,
                people.stream().filter(person -> room.came(person.id())).toList());
    }

    /** Of those of these people who are there at an item. */
    public static Quorum at(String item, Board board, Room room, List<Person> people) {
        return of(
                board,
                room,
                people.stream().filter(person -> room.holds(person.id(), item)).toList());
    }

    public boolean isMet() {
        return members >= membersNeeded && agencies >= agenciesNeeded;
    }

    /** Whether the board asks for nobody in particular to be there. */
    public boolean isNone() {
        return membersNeeded == 0 && agenciesNeeded == 0;
    }
}
