package minutebook.tui.screens;

import java.util.Optional;
import minutebook.change.AllOrNothing;
import minutebook.change.Change;
import minutebook.change.MarkAttendance;
import minutebook.domain.Meeting;
import minutebook.domain.Presence;
import minutebook.tui.Key;
import minutebook.view.MeetingView;

/** What a secretary does with the last meeting's minutes, as the keys that do it. */
final class AfterSteps {
    private AfterSteps() {}

    /** They have gone out, and one comment has come in. */
    static BoardScreens commented(BoardScreens at) {
        at.sitsAtItem(2);
        quorate(at);
        return at.type("Mc")
                .press(Key.ENTER)
                .type("tChief Superintendent")
                .press(Key.TAB)
                .type("item 3")
                .press(Key.TAB)
                .type("The police were there from the start.")
                .press(Key.ENTER);
    }

    static void settling(BoardScreens at) {
        commented(at).type("s");
    }

    /** The comment is settled. */
    static BoardScreens settled(BoardScreens at) {
        return commented(at)
                .type("s")
                .press(Key.TAB, Key.TAB)
                .type("Corrected under item 2.")
                .press(Key.ENTER);
    }

    /** A quorum is there, so that the board can agree them. */
    static void quorate(BoardScreens at) {
        Meeting running = at.book().home(Optional.empty()).inSession().orElseThrow();
        MeetingView view = at.book().meeting(running.id(), Optional.empty());
        at.book()
                .apply(new AllOrNothing(view.attendance().stream()
                        .filter(row -> row.person().role().countsForQuorum() && !row.was(Presence.PRESENT))
                        .<Change>map(row -> new MarkAttendance(
                                view.meeting().id(), row.person().id(), Presence.PRESENT, ""))
                        .toList()));
        at.ticks();
    }
}
