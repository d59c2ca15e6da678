package minutebook.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Attendance;
import minutebook.domain.Board;
import minutebook.domain.Engagement;
import minutebook.domain.Meeting;
import minutebook.store.Reader;

/**
 * How the agencies took part in a board's meetings since a day.
 *
 * @param meetings how many meetings were held from that day on
 */
public record EngagementView(Board board, LocalDate since, int meetings, List<Engagement> agencies) {
    public EngagementView {
        agencies = List.copyOf(agencies);
    }

    /**
     * How they took part.
     *
     * @param from the first day that is asked about; empty for a year ago
     */
    public static EngagementView of(Reader reader, Board board, Optional<LocalDate> from, LocalDate today) {
        LocalDate since = from.orElse(today.minusYears(1));
        List<Meeting> held = reader.meetings().all(board.id()).stream()
                .filter(Meeting::isOver)
                .filter(meeting -> !meeting.plannedStart().toLocalDate().isBefore(since))
                .sorted(Comparator.comparing(Meeting::number))
                .toList();
        return new EngagementView(
                board,
                since,
                held.size(),
                Engagement.of(
                        reader.plan().agencies(board.id()),
                        reader.plan().people(board.id()),
                        held,
                        reader.plan().every(Attendance.class, board.id())));
    }
}
