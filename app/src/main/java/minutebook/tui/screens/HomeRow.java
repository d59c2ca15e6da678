package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.ActionFilter;
import minutebook.domain.ActionState;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Outcome;
import minutebook.domain.Theme;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.view.HomeView;

/**
 * One line of the home screen: something to open.
 *
 * @param meeting the meeting it is about, if it is about one
 */
record HomeRow(Cell name, String text, Request opens, Optional<Meeting> meeting) {
    /** What needs the board first, then the plan, then the meetings gone by. */
    static List<HomeRow> of(HomeView view) {
        List<HomeRow> rows = new ArrayList<>();
        if (view.board().isEmpty()) {
            return rows;
        }
        Board board = view.board().orElseThrow();
        List<Meeting> first = new ArrayList<>();
        view.inSession().ifPresent(first::add);
        view.planned().ifPresent(first::add);
        first.forEach(meeting -> rows.add(meeting(meeting)));
        if (view.overdue() > 0) {
            rows.add(actions(
                    board,
                    "Overdue",
                    Style.BAD,
                    counted(view.overdue(), "action is", "actions are") + " past the date agreed",
                    ActionFilter.ALL.overdue(view.today())));
        }
        if (view.reported() > 0) {
            rows.add(actions(
                    board,
                    "Reported",
                    Style.WARN,
                    counted(view.reported(), "action is", "actions are") + " reported done and wait for the board",
                    ActionFilter.ALL.in(ActionState.REPORTED_DONE)));
        }
        view.offCourse().forEach(outcome -> rows.add(outcome(outcome)));
        view.slipped().forEach(outcome -> rows.add(slipped(outcome)));
        view.themes().forEach(theme -> rows.add(theme(theme)));
        rows.add(actions(board, "Actions", Style.NORMAL, "every action of the board", ActionFilter.ALL));
        view.meetings().stream()
                .filter(meeting -> first.stream().noneMatch(one -> one.id().equals(meeting.id())))
                .forEach(meeting -> rows.add(meeting(meeting)));
        return rows;
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static HomeRow meeting(Meeting meeting) {
        String when = DateText.full(meeting.plannedStart().toLocalDate()) + ", "
                + DateText.time(meeting.plannedStart().toLocalTime());
        String state =
                switch (meeting.state()) {
                    case PLANNED, PAPERS_OUT -> meeting.state().word() + ": Enter opens it";
                    case IN_SESSION -> "in session: Enter goes on with it";
                    case HELD -> "held, minutes in draft";
                    case CIRCULATED, APPROVED -> "minutes " + meeting.state().word();
                };
        return new HomeRow(
                new Cell("Meeting " + meeting.number(), meeting.isOver() ? Style.NORMAL : Style.STRONG),
                when + " · " + state,
                Request.open(book -> MeetingScreen.of(book, meeting.id())),
                Optional.of(meeting));
    }

    private static HomeRow actions(Board board, String name, Style style, String text, ActionFilter filter) {
        return new HomeRow(
                new Cell(name, style),
                text,
                Request.open(book -> ActionsScreen.of(book, board, filter, Optional.empty())),
                Optional.empty());
    }

    private static HomeRow outcome(Outcome outcome) {
        return new HomeRow(
                new Cell(outcome.ref() + " " + Shown.brag(outcome.status()).text(), Shown.style(outcome.status())),
                outcome.statement(),
                Request.open(book -> ThemeScreen.of(book, outcome.theme(), Optional.empty())),
                Optional.empty());
    }

    private static HomeRow slipped(Outcome outcome) {
        return new HomeRow(
                new Cell(outcome.ref() + " SLIPPED", Style.BAD),
                "was due " + outcome.due().map(DateText::brief).orElse("") + ": " + outcome.statement(),
                Request.open(book -> ThemeScreen.of(book, outcome.theme(), Optional.empty())),
                Optional.empty());
    }

    private static HomeRow theme(Theme theme) {
        return new HomeRow(
                Cell.of("Theme " + theme.number()),
                theme.title(),
                Request.open(book -> ThemeScreen.of(book, theme.id(), Optional.empty())),
                Optional.empty());
    }
}
