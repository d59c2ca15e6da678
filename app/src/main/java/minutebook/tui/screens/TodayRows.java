package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.Minutebook;
import minutebook.domain.ActionFilter;
import minutebook.domain.ActionState;
import minutebook.domain.Board;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.view.AttentionView;
import minutebook.view.Matter;

/** What needs the board as lines of the home screen: the worst of each kind, and a line that opens the rest. */
final class TodayRows {
    private final AttentionView view;

    private TodayRows(AttentionView view) {
        this.view = view;
    }

    static List<HomeRow> of(AttentionView view) {
        TodayRows today = new TodayRows(view);
        List<HomeRow> rows = new ArrayList<>();
        for (Matter.Kind kind : Matter.Kind.values()) {
            List<Matter> all = view.of(kind);
            int shown = all.size() <= shown(kind) + 1 ? all.size() : shown(kind);
            all.stream().limit(shown).forEach(matter -> rows.add(today.row(matter)));
            if (shown < all.size()) {
                rows.add(shown == 0 ? today.whole(kind, all) : today.more(kind, all, shown));
            }
        }
        return rows;
    }

    /** Everything of one kind, a line each. */
    static List<HomeRow> every(AttentionView view, Matter.Kind kind) {
        TodayRows today = new TodayRows(view);
        return view.of(kind).stream().map(today::row).toList();
    }

    /** How many of a kind have a line of their own; what only waits for somebody to have time has none. */
    private static int shown(Matter.Kind kind) {
        return switch (kind) {
            case OVERDUE, REPORTED -> 1;
            case TO_GO_OUT -> 2;
            case SLIPPED, OFF_COURSE, OFF_PACE -> 3;
            case CLAIM, LOOK_AGAIN, ABSENT, REPORT_OVERDUE -> 2;
            case STUCK, STALE, PRIORITIES -> 0;
        };
    }

    private HomeRow row(Matter matter) {
        Style style = matter.grave() ? Style.BAD : Style.WARN;
        return HomeRow.of(new Cell(matter.name(), style), matter.words(), place(matter));
    }

    private HomeRow more(Matter.Kind kind, List<Matter> all, int shown) {
        List<Matter> others = all.subList(shown, all.size());
        return HomeRow.of(
                Cell.of(""), "and " + others.size() + " more " + kind.words() + ": " + about(others), list(kind));
    }

    private HomeRow whole(Matter.Kind kind, List<Matter> all) {
        String text = kind == Matter.Kind.PRIORITIES
                ? view.prioritiesInWords()
                : all.size() + " outcomes are " + kind.words() + ": " + about(all);
        Request place =
                kind == Matter.Kind.PRIORITIES ? Request.open(book -> PlanScreen.of(book, view.board())) : list(kind);
        return HomeRow.of(new Cell(heading(kind), Style.WARN), text, place);
    }

    private static String heading(Matter.Kind kind) {
        String key = kind.key();
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }

    private static String about(List<Matter> matters) {
        return matters.stream().map(Matter::about).distinct().collect(Collectors.joining(", "));
    }

    private Request list(Matter.Kind kind) {
        return Request.open(book -> MattersScreen.of(book, view.board(), kind));
    }

    /** The place where one sees to it. */
    private Request place(Matter matter) {
        Board board = view.board();
        return switch (matter.kind()) {
            case OVERDUE -> actions(board, ActionFilter.ALL.overdue(view.today()));
            case REPORTED -> actions(board, ActionFilter.ALL.in(ActionState.REPORTED_DONE));
            case REPORT_OVERDUE -> Request.open(book -> DueScreen.of(book, board, Optional.empty()));
            case TO_GO_OUT -> Request.open(book -> after(book, board, matter.about()));
            case ABSENT -> {
                String last = view.lastHeld().orElseThrow().id();
                yield Request.open(book -> AttendanceScreen.of(book, last, Optional.empty()));
            }
            case SLIPPED, OFF_COURSE, OFF_PACE, CLAIM, LOOK_AGAIN, STUCK, STALE, PRIORITIES -> {
                String theme = matter.theme().orElseThrow();
                yield Request.open(book -> ThemeScreen.of(book, theme, Optional.empty()));
            }
        };
    }

    /** What becomes of the minutes of the meeting with that number. */
    private static BoardScreen after(Minutebook book, Board board, String number) {
        return book.home(Optional.of(board.key())).meetings().stream()
                .filter(meeting -> String.valueOf(meeting.number()).equals(number))
                .findFirst()
                .map(meeting -> AfterScreen.of(book, meeting.id()))
                .orElseThrow();
    }

    private static Request actions(Board board, ActionFilter filter) {
        return Request.open(book -> ActionsScreen.of(book, board, filter, Optional.empty()));
    }
}
