package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.domain.Theme;
import minutebook.store.Reader;

/**
 * Where one begins: the boards of the file, and the meetings and themes of one of them.
 *
 * @param board the board that is looked at; empty when the file has none
 * @param meetings its meetings, newest first
 */
public record HomeView(
        List<Board> boards,
        Optional<Board> board,
        List<Meeting> meetings,
        Optional<Meeting> inSession,
        Optional<Meeting> planned,
        List<Theme> themes,
        LocalDate today) {
    public HomeView {
        boards = List.copyOf(boards);
        meetings = List.copyOf(meetings);
        themes = List.copyOf(themes);
    }

    /**
     * What is shown of it.
     *
     * @param key the board to look at; empty for the first
     */
    public static HomeView of(Reader reader, Optional<String> key, LocalDate today) {
        List<Board> boards = reader.plan().boards();
        Optional<Board> board = key.flatMap(wanted -> reader.plan().board(wanted))
                .or(() -> boards.stream().findFirst());
        String id = board.map(Board::id).orElse("");
        return new HomeView(
                boards,
                board,
                reader.meetings().all(id),
                reader.meetings().inSession(id),
                reader.meetings().planned(id, today),
                reader.plan().themes(id),
                today);
    }
}
