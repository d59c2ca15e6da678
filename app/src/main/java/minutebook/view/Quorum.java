package minutebook.view;

import java.util.List;
import minutebook.domain.Board;
import minutebook.domain.Presence;

/**
 * How many members and agencies took part, against what the board requires. A deputy counts for the member who sent
 * them.
 *
 * @param deputies how many of the members took part through a deputy
 */
public record Quorum(int members, int agencies, int deputies, int membersNeeded, int agenciesNeeded) {
    public static Quorum of(Board board, List<AttendanceRow> attendance) {
        List<AttendanceRow> counted = attendance.stream().filter(Quorum::counts).toList();
        return new Quorum(
                counted.size(),
                (int) counted.stream().map(row -> row.agency().id()).distinct().count(),
                (int) counted.stream()
                        .filter(row -> presence(row) == Presence.DEPUTY)
                        .count(),
                board.quorumMembers(),
                board.quorumAgencies());
    }

    public boolean isMet() {
        return members >= membersNeeded && agencies >= agenciesNeeded;
    }

    private static boolean counts(AttendanceRow row) {
        return row.person().role().countsForQuorum()
                && row.attendance().isPresent()
                && (presence(row) == Presence.PRESENT || presence(row) == Presence.DEPUTY);
    }

    private static Presence presence(AttendanceRow row) {
        return row.attendance().orElseThrow().presence();
    }
}
