package minutebook;

import java.util.List;
import java.util.Optional;
import minutebook.domain.ActionFilter;
import minutebook.domain.AgendaItem;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.domain.Theme;
import minutebook.view.HomeView;

/** Everything that can be seen of a board's file, as one text. */
public final class Seen {
    private static final int MANY = 10_000;

    private Seen() {}

    /** All views of all boards, meetings and themes, the history, and what some words find. */
    public static String of(Minutebook book) {
        StringBuilder seen = new StringBuilder();
        for (Board board : book.home(Optional.empty()).boards()) {
            HomeView home = book.home(Optional.of(board.key()));
            add(seen, home);
            add(seen, book.plan(board));
            add(seen, book.actions(board, ActionFilter.ALL, MANY, 0));
            add(seen, book.actions(board, ActionFilter.ALL.overdue(home.today()), MANY, 0));
            add(seen, book.actionLog(board, ActionFilter.ALL, ""));
            for (Theme theme : home.themes()) {
                add(seen, book.theme(theme.id(), home.meetings().stream().findFirst()));
            }
            home.meetings().forEach(meeting -> meeting(seen, book, meeting));
        }
        add(seen, book.history(MANY, 0));
        for (String words : List.of("plan", "note", "write", "reason", "item", "far behind", "reviewed")) {
            add(seen, book.search(words, MANY));
        }
        return seen.toString();
    }

    private static void meeting(StringBuilder seen, Minutebook book, Meeting meeting) {
        add(seen, book.minutes(meeting.id()));
        book.minutes(meeting.id()).items().forEach(one -> {
            AgendaItem item = one.item();
            add(seen, book.meeting(meeting.id(), Optional.of(item.id())));
        });
    }

    private static void add(StringBuilder seen, Object view) {
        seen.append(view).append('\n');
    }
}
