package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.ActionFilter;
import minutebook.domain.ActionState;
import minutebook.domain.Board;
import minutebook.domain.Brag;
import minutebook.domain.Meeting;
import minutebook.domain.Outcome;
import minutebook.domain.Theme;
import minutebook.store.Reader;

/**
 * What one sees first: the boards of the file, the meetings of one of them, and what needs its attention.
 *
 * @param board the board that is looked at; empty when the file has none
 * @param meetings its meetings, newest first
 * @param overdue how many actions are past their date
 * @param reported how many are reported done and wait for the board
 * @param offCourse the outcomes that are red or amber, red first
 * @param slipped the outcomes whose date has passed and which are not blue
 */
public record HomeView(
        List<Board> boards,
        Optional<Board> board,
        List<Meeting> meetings,
        Optional<Meeting> inSession,
        Optional<Meeting> planned,
        int overdue,
        int reported,
        List<Outcome> offCourse,
        List<Outcome> slipped,
        List<Theme> themes,
        LocalDate today) {
    public HomeView {
        boards = List.copyOf(boards);
        meetings = List.copyOf(meetings);
        offCourse = List.copyOf(offCourse);
        slipped = List.copyOf(slipped);
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
        List<Outcome> outcomes = reader.plan().outcomesOfBoard(id);
        return new HomeView(
                boards,
                board,
                reader.meetings().all(id),
                reader.meetings().inSession(id),
                reader.meetings().planned(id, today),
                reader.actions().count(id, ActionFilter.ALL.overdue(today)),
                reader.actions().count(id, ActionFilter.ALL.in(ActionState.REPORTED_DONE)),
                outcomes.stream()
                        .filter(outcome -> outcome.status() == Brag.RED || outcome.status() == Brag.AMBER)
                        .sorted((a, b) -> b.status().compareTo(a.status()))
                        .toList(),
                outcomes.stream().filter(outcome -> outcome.hasSlipped(today)).toList(),
                reader.plan().themes(id),
                today);
    }
}
