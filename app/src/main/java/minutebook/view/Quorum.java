package minutebook.view;

import java.util.List;
import java.util.function.Predicate;
import minutebook.domain.Board;
import minutebook.domain.Presence;

/**
 * How many members and agencies took part, against what the board requires. A deputy counts for the member who sent
 * them.
 *
 * @param deputies how many of the members took part through a deputy
 */
public record Quorum(int members, int agencies, int deputies, int membersNeeded, int agenciesNeeded) {
    /**
     * Of those who took part.
     *
     * @param isThere whether one of them counts at the moment that is asked about
     */
    static Quorum of(Board board, List<AttendanceRow> attendance, Predicate<AttendanceRow> isThere) {
        List<AttendanceRow> counted = attendance.stream()
                .filter(row -> row.person().role().countsForQuorum() && row.came())
                .filter(isThere)
                .toList();
        return new Quorum(
                counted.size(),
                (int) counted.stream().map(row -> row.agency().id()).distinct().count(),
                (int) counted.stream().filter(row -> row.was(Presence.DEPUTY)).count(),
                board.quorumMembers(),
                board.quorumAgencies());
    }

    public boolean isMet() {
        return members >= membersNeeded && agencies >= agenciesNeeded;
    }

    /** Whether the board asks for nobody in particular to be there. */
    public boolean isNone() {
        return membersNeeded == 0 && agenciesNeeded == 0;
    }
}
