package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Theme;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.view.AttentionView;
import minutebook.view.HomeView;

/**
 * One line of the home screen: something to open.
 *
 * @param meeting the meeting it is about, if it is about one
 */
record HomeRow(Cell name, String text, Request opens, Optional<Meeting> meeting) {
    /**
     * The meeting that is next, what needs the board, then the plan, then the meetings gone by.
     *
     * @param needs what needs the board; empty where it is not asked for
     */
    static List<HomeRow> of(HomeView view, Optional<AttentionView> needs) {
        List<HomeRow> rows = new ArrayList<>();
        if (view.board().isEmpty()) {
            return rows;
        }
        Board board = view.board().orElseThrow();
        List<Meeting> first = new ArrayList<>();
        view.inSession().ifPresent(first::add);
        view.planned().ifPresent(first::add);
        first.forEach(meeting -> rows.add(meeting(meeting)));
        needs.ifPresent(found -> rows.addAll(TodayRows.of(found)));
        view.themes().forEach(theme -> rows.add(theme(theme)));
        rows.add(everyAction(board));
        view.meetings().stream()
                .filter(meeting -> first.stream().noneMatch(one -> one.id().equals(meeting.id())))
                .forEach(meeting -> rows.add(meeting(meeting)));
        return rows;
    }

    /** By what it is known again when the rest of the screen has changed. */
    String known() {
        return name.text().isEmpty() ? text : name.text();
    }

    /** A row that is about no meeting. */
    static HomeRow of(Cell name, String text, Request opens) {
        return new HomeRow(name, text, opens, Optional.empty());
    }

    private static HomeRow meeting(Meeting meeting) {
        String when = DateText.full(meeting.begins().toLocalDate())
                + (meeting.isOver() ? "" : ", " + DateText.time(meeting.begins().toLocalTime()));
        String state =
                switch (meeting.state()) {
                    case PLANNED, PAPERS_OUT -> meeting.state().word() + ": Enter opens it";
                    case IN_SESSION -> "in session: Enter opens it";
                    case HELD -> "held, minutes in draft";
                    case CIRCULATED, APPROVED -> "minutes " + meeting.state().word();
                };
        return new HomeRow(
                new Cell("Meeting " + meeting.number(), meeting.isOver() ? Style.NORMAL : Style.STRONG),
                when + " · " + state,
                Request.open(book -> FollowScreen.orTable(book, meeting.id())),
                Optional.of(meeting));
    }

    private static HomeRow everyAction(Board board) {
        return of(
                Cell.of("Actions"),
                "every action of the board",
                Request.open(book -> ActionsScreen.of(book, board, ActionFilter.ALL, Optional.empty())));
    }

    private static HomeRow theme(Theme theme) {
        return of(
                Cell.of("Theme " + theme.number()),
                theme.title(),
                Request.open(book -> ThemeScreen.of(book, theme.id(), Optional.empty())));
    }
}
