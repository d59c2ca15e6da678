package minutebook.tui.screens;

import static minutebook.tui.screens.KeyBinding.bind;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Meeting;
import minutebook.domain.Sittings;
import minutebook.tui.Effect;
import minutebook.tui.Hint;
import minutebook.tui.Step;

/** The keys of the meeting's clock, of how it sits, and of its end. */
final class ClockKeys {
    private ClockKeys() {}

    static List<KeyBinding<MeetingScreen>> of(MeetingScreen screen) {
        Meeting meeting = screen.view().meeting();
        String session = meeting.inSession() ? "" : "The meeting is not in session.";
        List<KeyBinding<MeetingScreen>> keys = new ArrayList<>();
        keys.add(bind(
                Hint.of("z", meeting.isPaused() ? "go on" : "pause")
                        .writing()
                        .explained("Stop the clock for a break, or start it again.")
                        .off(session),
                MeetingDeeds::pause));
        keys.addAll(sitting(screen, session));
        keys.add(bind(
                Hint.of("c", "close")
                        .writing()
                        .explained("Close the meeting and go to its minutes.")
                        .off(session),
                s -> Step.ask(s, (Request)
                        (book, asker) -> new Step(s, new Effect.Replace(ClosingScreen.of(book, meeting.id()))))));
        keys.add(bind(
                Hint.of("q", "leave").explained("Leave; a meeting in session is paused and goes on here later."),
                MeetingDeeds::leave));
        return keys;
    }

    /** The keys that say how the meeting sits. */
    private static List<KeyBinding<MeetingScreen>> sitting(MeetingScreen screen, String session) {
        Sittings sittings = screen.view().sittings();
        String adjourned = sittings.open().isPresent() ? "The meeting is adjourned: Z reconvenes it." : session;
        return List.of(
                bind(
                        Hint.of("f", "defer")
                                .writing()
                                .explained("Put the rest of this item on the next agenda, because why.")
                                .off(adjourned),
                        SittingDeeds::defer),
                bind(
                        Hint.of("2", sittings.inPrivate().isPresent() ? "into public" : "into private")
                                .writing()
                                .explained("Exclude press and public for a Part 2 item, or let them in again.")
                                .off(adjourned),
                        SittingDeeds::doors),
                bind(
                        Hint.of("Z", sittings.open().isPresent() ? "reconvene" : "adjourn")
                                .writing()
                                .explained("Break the meeting off to go on another day, or go on with it.")
                                .off(session),
                        SittingDeeds::adjourn));
    }
}
