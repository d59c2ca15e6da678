package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.tui.Screen;
import minutebook.view.HomeView;

/** The screens that a session begins with. */
public final class Opening {
    private Opening() {}

    /**
     * The home screen, and on top of it the meeting that is asked for; without one, what who looks owes the board, where they
     * may not do everything and have something of their own.
     *
     * @param home what the home screen shows at first
     * @param meeting the id of the meeting to open at
     */
    public static List<Screen> of(Minutebook book, HomeView home, Optional<String> meeting) {
        List<Screen> screens = new ArrayList<>();
        Optional<? extends Screen> top =
                meeting.isPresent() ? meeting.map(id -> FollowScreen.orTable(book, id)) : MineScreen.first(book, home);
        screens.add(top.isEmpty() ? HomeScreen.showing(book, home) : HomeScreen.under(book, home));
        top.ifPresent(screens::add);
        book.knownOn().ifPresent(day -> screens.replaceAll(screen -> PastScreen.of(screen, day)));
        return screens;
    }
}
