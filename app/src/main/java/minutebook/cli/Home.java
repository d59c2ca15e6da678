package minutebook.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import minutebook.Minutebook;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Words;
import minutebook.view.AttentionView;
import minutebook.view.HomeView;
import minutebook.view.Matter;
import minutebook.view.MineView;
import minutebook.view.Own;

/** What one sees first: the screens on a terminal, else the same in a few lines with what to do next. */
final class Home {
    private final Host host;
    private final Screens screens;

    Home(Host host, Screens screens) {
        this.host = host;
        this.screens = screens;
    }

    int open(BoardFile file, Optional<String> board) {
        return open(file, board, UnaryOperator.identity());
    }

    /** @param shown the record as it is to be shown, now or as known on a day gone by */
    int open(BoardFile file, Optional<String> board, UnaryOperator<Minutebook> shown) {
        if (!host.canDraw() && !file.exists() && !file.isNamed()) {
            host.out().println("There is no board yet in " + file.file() + ": " + Minutebook.BEGINNINGS + ".");
            return 0;
        }
        try (Minutebook now = file.isNamed() ? file.open() : file.openOrMake()) {
            Minutebook book = shown.apply(now);
            if (host.canDraw()) {
                return screens.open(book, book.home(board), Optional.empty());
            }
            print(host.out(), book, book.home(board.map(key -> book.board(board).key())));
            return 0;
        }
    }

    /** The view in lines. */
    static void print(PrintStream out, Minutebook book, HomeView view) {
        if (view.board().isEmpty()) {
            out.println("This file holds no board yet: " + Minutebook.BEGINNINGS + ".");
            return;
        }
        out.println(Words.line(view.board().get().name()));
        if (view.boards().size() > 1) {
            out.println(view.boards().size() + " boards are in this file: see “minutebook board list”.");
        }
        view.inSession()
                .ifPresent(meeting -> out.println("Meeting " + meeting.number()
                        + " is in session: go on with “minutebook meeting run " + meeting.number() + " --linear”."));
        view.planned().ifPresent(meeting -> out.println(planned(meeting)));
        Own own = book.own(view.board().get());
        if (own.isAnything()) {
            out.println(book.mine(own, MineView.SHOWN).inShort() + " See “minutebook mine”.");
        }
        needs(out, book.attention(view.board().get()));
        out.println("See “minutebook today” for each of them, “minutebook --help” for every command.");
    }

    private static void needs(PrintStream out, AttentionView view) {
        out.println(counted(view.overdue(), "action is overdue", "actions are overdue") + ", "
                + counted(view.reported(), "is reported done", "are reported done")
                + " and waiting for the board: see “minutebook actions”.");
        for (Matter.Kind kind : Matter.Kind.values()) {
            String about = view.of(kind).stream()
                    .map(Matter::about)
                    .filter(one -> !one.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (kind == Matter.Kind.PRIORITIES && !about.isEmpty()) {
                out.println(view.prioritiesInWords() + ".");
            } else if (!about.isEmpty()) {
                String words = kind.words();
                out.println(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ": " + about + ".");
            }
        }
    }

    private static String planned(Meeting meeting) {
        return "Meeting " + meeting.number() + " is planned for "
                + DateText.full(meeting.plannedStart().toLocalDate()) + " at "
                + DateText.time(meeting.plannedStart().toLocalTime()) + ": run it with “minutebook meeting run "
                + meeting.number() + " --linear”.";
    }

    private static String counted(int number, String one, String many) {
        return (number == 0 ? "no" : String.valueOf(number)) + " " + (number == 1 ? one : many);
    }
}
