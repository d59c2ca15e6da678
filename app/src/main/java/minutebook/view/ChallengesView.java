package minutebook.view;

import java.util.List;
import java.util.stream.IntStream;
import minutebook.domain.AgendaItem;
import minutebook.domain.Board;
import minutebook.domain.Challenge;
import minutebook.domain.Meeting;
import minutebook.domain.MinuteNote;
import minutebook.domain.NoteKind;
import minutebook.store.Reader;

/**
 * How a board held people to account over its meetings, oldest first: what it asked, what it took higher, and what it found
 * worth sharing.
 */
public record ChallengesView(
        Board board, List<ChallengeRow> challenges, List<EscalationRow> escalations, List<PracticeRow> goodPractice) {
    public ChallengesView {
        challenges = List.copyOf(challenges);
        escalations = List.copyOf(escalations);
        goodPractice = List.copyOf(goodPractice);
    }

    /** A note of good practice with where it was made. */
    public record PracticeRow(MinuteNote note, Meeting meeting, AgendaItem item) {}

    public static ChallengesView of(Reader reader, Board board) {
        Rows rows = new Rows(reader);
        List<Challenge> all = reader.plan().every(Challenge.class, board.id());
        return new ChallengesView(
                board,
                IntStream.range(0, all.size())
                        .mapToObj(i -> new ChallengeRow(
                                i + 1,
                                all.get(i),
                                rows.get(Meeting.class, all.get(i).meeting()),
                                rows.get(AgendaItem.class, all.get(i).item())))
                        .toList(),
                EscalationRows.of(rows, board.id()).all(),
                reader.meetings().notesOf(board.id(), NoteKind.GOOD_PRACTICE).stream()
                        .map(note -> new PracticeRow(
                                note, rows.get(Meeting.class, note.meeting()), rows.get(AgendaItem.class, note.item())))
                        .toList());
    }
}
