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
     * The home screen, and a meeting on top of it when one is asked for.
     *
     * @param home what the home screen shows at first
     * @param meeting the id of the meeting to open at
     */
    public static List<Screen> of(Minutebook book, HomeView home, Optional<String> meeting) {
        List<Screen> screens = new ArrayList<>();
        screens.add(meeting.isEmpty() ? HomeScreen.showing(book, home) : HomeScreen.under(book, home));
        meeting.ifPresent(id -> screens.add(FollowScreen.orTable(book, id)));
        book.knownOn().ifPresent(day -> screens.replaceAll(screen -> PastScreen.of(screen, day)));
        return screens;
    }
}
