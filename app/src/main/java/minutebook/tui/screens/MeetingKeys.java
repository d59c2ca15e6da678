package minutebook.tui.screens;

import static minutebook.tui.screens.KeyBinding.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import minutebook.change.EntryKind;
import minutebook.domain.Meeting;
import minutebook.domain.Sittings;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;

/** What the keys of the meeting screen do, what they are called, and why one is off: one line for each. */
final class MeetingKeys {
    private MeetingKeys() {}

    static List<Hint> hints(MeetingScreen screen) {
        if (screen.typing().isPresent()) {
            Typing typing = screen.typing().get();
            List<Hint> hints = new ArrayList<>(List.of(Hint.of(Key.ENTER, "record")));
            if (typing.turning().isPresent()) {
                boolean action = typing.sort().kind() == EntryKind.ACTION;
                hints.add(Hint.of(Typing.OTHERWISE, action ? "a decision" : "an action"));
            }
            hints.addAll(List.of(Hint.of(Key.TAB, typing.tab()), Hint.of(Key.ESCAPE, "back")));
            if (typing.form().filter(form -> !typing.isAsOpened(form)).isPresent()) {
                hints.add(Hint.of(BoardScreen.HalfTyped.AFRESH, "start afresh"));
            }
            return hints;
        }
        return KeyBinding.hints(bindings(screen));
    }

    static Step pressed(MeetingScreen screen, Key key) {
        return KeyBinding.pressed(bindings(screen), screen, key).orElseGet(() -> unlisted(screen, key));
    }

    /** What a key does that no hint tells of: Enter on what is chosen, [ and ] along the agenda, any other in the pane. */
    private static Step unlisted(MeetingScreen screen, Key key) {
        if (key.is(Key.Kind.ENTER)) {
            return MeetingDeeds.entered(screen);
        }
        if (key.is("]")) {
            return MeetingDeeds.step(screen, 1);
        }
        return key.is("[") ? MeetingDeeds.step(screen, -1) : Step.stay(screen.moved(key));
    }

    private static List<KeyBinding<MeetingScreen>> bindings(MeetingScreen screen) {
        List<KeyBinding<MeetingScreen>> keys = Stream.of(
                        recording(screen),
                        moving(screen),
                        mending(screen),
                        plan(screen),
                        lastMinutes(screen),
                        preparing(screen),
                        past(),
                        ClockKeys.of(screen))
                .flatMap(List::stream)
                .toList();
        return withNowFirst(keys, screen).stream()
                .map(key -> allowed(key, screen))
                .toList();
    }

    /** What is recorded, and the steps from item to item. */
    private static List<KeyBinding<MeetingScreen>> recording(MeetingScreen screen) {
        Meeting meeting = screen.view().meeting();
        List<KeyBinding<MeetingScreen>> keys = new ArrayList<>();
        if (!screen.takesEntries() && !meeting.isOver()) {
            keys.add(bind(Hint.of("S", "start the meeting").writing(), MeetingDeeds::start));
        }
        keys.add(bind(
                Hint.of(Key.RIGHT, "next").explained("Go on to the next item of the agenda; ] does the same."),
                s -> MeetingDeeds.step(s, 1)));
        keys.addAll(EntryKeys.first(screen));
        keys.add(bind(
                Hint.of("u", "undo").writing().explained("Take back your latest entry, also after a restart."),
                s -> Step.ask(s, Request.undo())));
        keys.addAll(EntryKeys.further(screen));
        keys.add(bind(
                Hint.of("I", "interest")
                        .writing()
                        .explained("Somebody declares an interest in this item: who, what, and whether they withdrew.")
                        .off(EntryKeys.off(screen)),
                s -> s.begin(EntryKind.INTEREST)));
        return keys;
    }

    /** Who is here, and the ways about the screen. */
    private static List<KeyBinding<MeetingScreen>> moving(MeetingScreen screen) {
        Meeting meeting = screen.view().meeting();
        List<KeyBinding<MeetingScreen>> keys = new ArrayList<>();
        keys.add(bind(
                Hint.of("w", "who is here")
                        .writing()
                        .explained("Mark who is present, sorry, absent or sent a deputy, and who arrives or leaves."),
                MeetingDeeds::attendance));
        keys.add(bind(
                Hint.of(Key.TAB, "other pane")
                        .explained("Move between what is known, what is recorded and the agenda."),
                MeetingDeeds::nextPane));
        keys.add(bind(
                Hint.of(Key.ctrl('p'), "minutes").explained("Preview the minutes as they grow."),
                s -> MeetingDeeds.open(s, book -> MinutesScreen.of(book, meeting.id()))));
        keys.add(bind(
                Hint.of(Key.LEFT, "back").explained("Go back to the item before; [ does the same."),
                s -> MeetingDeeds.step(s, -1)));
        keys.add(bind(
                Hint.of("i", "agenda").explained("Choose an item; Enter goes to it."),
                s -> Step.stay(s.in(MeetingScreen.Pane.AGENDA))));
        return keys;
    }

    /** What puts entries right. */
    private static List<KeyBinding<MeetingScreen>> mending(MeetingScreen screen) {
        List<KeyBinding<MeetingScreen>> keys = new ArrayList<>();
        keys.addAll(EntryKeys.mending(screen));
        keys.add(bind(Undoing.REDO, s -> Step.ask(s, Request.redo())));
        return keys;
    }

    /** The log, the plan and what the board expects. */
    private static List<KeyBinding<MeetingScreen>> plan(MeetingScreen screen) {
        String record = EntryKeys.off(screen);
        List<KeyBinding<MeetingScreen>> keys = new ArrayList<>();
        keys.add(bind(Hint.of("l", "action log").explained("Every action the board waits for."), MeetingDeeds::log));
        keys.add(bind(
                Hint.of("t", "theme")
                        .explained("The whole theme on a screen of its own.")
                        .off(screen.view().theme().isEmpty() ? "This item is about no theme." : ""),
                MeetingDeeds::theme));
        keys.add(bind(
                Hint.of("y", "reports").explained("Reports due and linked boards: receive one at this item, or look."),
                MeetingDeeds::due));
        keys.add(bind(
                Hint.of("P", "plan").explained("The whole plan, to read and to edit."),
                s -> MeetingDeeds.open(s, book -> PlanScreen.of(book, s.view().board()))));
        keys.add(bind(
                Hint.of("V", "approve plan")
                        .writing()
                        .explained("Record here that the board approves its plan as it stands: a new version.")
                        .off(
                                record.isEmpty() && screen.item().isEmpty()
                                        ? "There is no item to record it under."
                                        : record),
                s -> Step.open(s, PlanDeeds.approving(s.item()))));
        return keys;
    }

    /** The minutes of the meeting before, and what becomes of them. */
    private static List<KeyBinding<MeetingScreen>> lastMinutes(MeetingScreen screen) {
        Meeting meeting = screen.view().meeting();
        List<KeyBinding<MeetingScreen>> keys = new ArrayList<>();
        keys.add(bind(
                Hint.of("o", "last minutes")
                        .explained("Read the minutes of the meeting before.")
                        .off(screen.view().previous().isEmpty() ? "There is no earlier meeting on record." : ""),
                s -> MeetingDeeds.open(
                        s,
                        book -> MinutesScreen.of(
                                book, s.view().previous().orElseThrow().id()))));
        keys.add(bind(
                Hint.of("M", "minutes out")
                        .explained(
                                "Circulate the minutes, deal with comments; in session, agree those of the last meeting.")
                        .off(
                                meeting.isOver() || screen.view().previous().isPresent()
                                        ? ""
                                        : "There is no earlier meeting on record."),
                MeetingDeeds::after));
        return keys;
    }

    /** The agenda, its papers and the next meeting. */
    private static List<KeyBinding<MeetingScreen>> preparing(MeetingScreen screen) {
        Meeting meeting = screen.view().meeting();
        List<KeyBinding<MeetingScreen>> keys = new ArrayList<>();
        keys.add(bind(
                Hint.of("E", "edit agenda")
                        .writing()
                        .explained("Add, move, time and remove items.")
                        .off(meeting.isOver() ? "The meeting is over; its agenda stays." : ""),
                s -> MeetingDeeds.open(s, book -> AgendaScreen.of(book, meeting.id()))));
        keys.add(bind(
                Hint.of("L", "papers")
                        .explained("The papers of this item and its theme’s highlight report; a links one.")
                        .off(screen.item().isEmpty() ? "The agenda is empty." : ""),
                s -> MeetingDeeds.open(
                        s,
                        book -> PapersScreen.of(
                                book, s.view().at().orElseThrow().item()))));
        keys.add(bind(
                Hint.of("N", "next meeting")
                        .writing()
                        .explained("Plan the next meeting.")
                        .off(screen.view().next().isPresent() ? "The next meeting is planned already." : ""),
                MeetingDeeds::plan));
        return keys;
    }

    /** What there was before. */
    private static List<KeyBinding<MeetingScreen>> past() {
        List<KeyBinding<MeetingScreen>> keys = new ArrayList<>();
        keys.add(bind(
                Hint.of("H", "held to account")
                        .explained("Challenges and escalations of every meeting, and what came of them."),
                s -> MeetingDeeds.open(
                        s, book -> AccountScreen.of(book, s.view().board()))));
        keys.add(bind(NewsLine.HINT, MeetingDeeds::news));
        keys.add(bind(
                Hint.of("h", "history").explained("Who recorded what, when."),
                s -> MeetingDeeds.open(s, HistoryScreen::of)));
        keys.add(bind(AsKnown.HINT, s -> Step.open(s, AsKnown.form())));
        return keys;
    }

    /** The key that the way the meeting sits asks for comes first, where the last line shows it. */
    private static List<KeyBinding<MeetingScreen>> withNowFirst(
            List<KeyBinding<MeetingScreen>> keys, MeetingScreen screen) {
        Sittings sittings = screen.view().sittings();
        boolean isPrivate = sittings.inPrivate().isPresent()
                || screen.view().at().filter(at -> at.item().isPrivate()).isPresent();
        String first = sittings.open().isPresent() ? "Z" : isPrivate ? "2" : "";
        List<KeyBinding<MeetingScreen>> sorted = new ArrayList<>(keys);
        sorted.sort(Comparator.comparing(
                key -> !(key.hint().key().is(first) && key.hint().works())));
        return sorted;
    }

    /** Off for who may not write here; undo is of one's own, and who is here can be looked at. */
    private static KeyBinding<MeetingScreen> allowed(KeyBinding<MeetingScreen> binding, MeetingScreen screen) {
        Hint hint = binding.hint();
        boolean free = !hint.writes()
                || hint.key().is("u")
                || hint.key().is("U")
                || hint.key().is("w");
        String why = screen.view().rights().why();
        return free || why.isEmpty() ? binding : bind(hint.off(why), binding.press());
    }
}
