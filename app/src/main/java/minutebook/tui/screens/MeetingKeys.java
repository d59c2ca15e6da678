package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import minutebook.Minutebook;
import minutebook.change.CloseMeeting;
import minutebook.change.EntryKind;
import minutebook.change.PauseMeeting;
import minutebook.change.RemoveEntry;
import minutebook.change.ResumeMeeting;
import minutebook.change.StartMeeting;
import minutebook.change.StepTo;
import minutebook.domain.ActionFilter;
import minutebook.domain.Meeting;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.entries.Around;
import minutebook.tui.entries.EntrySort;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Form;
import minutebook.view.AgendaRow;

/** What the keys of the meeting screen do, what they are called, and why one is off: one line for each. */
final class MeetingKeys {
    private MeetingKeys() {}

    /** A key with its hint and what it does. */
    private record Binding(Hint hint, Function<MeetingScreen, Step> press) {}

    static List<Hint> hints(MeetingScreen screen) {
        if (screen.typing().isPresent()) {
            return List.of(
                    Hint.of(Key.ENTER, "record"),
                    Hint.of(Key.TAB, screen.typing().get().tab()),
                    Hint.of(Key.ESCAPE, "back"));
        }
        if (screen.closing()) {
            return List.of(Hint.of("y", "close the meeting"), Hint.of(Key.ESCAPE, "go on"));
        }
        return bindings(screen).stream().map(Binding::hint).toList();
    }

    static Step pressed(MeetingScreen screen, Key key) {
        for (Binding binding : bindings(screen)) {
            if (binding.hint().key().equals(key)) {
                return binding.hint().works()
                        ? binding.press().apply(screen)
                        : Step.stay(screen.saying(Cell.of(binding.hint().whyOff())));
            }
        }
        if (key.is(Key.Kind.ENTER)) {
            return entered(screen);
        }
        if (key.is("]")) {
            return step(screen, 1);
        }
        return key.is("[") ? step(screen, -1) : Step.stay(screen.moved(key));
    }

    private static List<Binding> bindings(MeetingScreen screen) {
        Meeting meeting = screen.view().meeting();
        boolean open = meeting.inSession() || meeting.state() == minutebook.domain.MeetingState.HELD;
        String record = open
                ? ""
                : meeting.isOver()
                        ? "The minutes have gone out; correct them at the next meeting."
                        : "Start the meeting first: S.";
        String none = screen.record().chosen().isEmpty() ? "Nothing is recorded under this item yet." : "";
        String session = meeting.inSession() ? "" : "The meeting is not in session.";
        List<Binding> keys = new ArrayList<>();
        if (!open && !meeting.isOver()) {
            keys.add(bind(Hint.of("S", "start the meeting"), MeetingKeys::start));
        }
        keys.add(bind(
                Hint.of(Key.RIGHT, "next").explained("Go on to the next item of the agenda; ] does the same."),
                s -> step(s, 1)));
        keys.add(bind(
                Hint.of("a", "action")
                        .explained("Record an action: what, @who, due when, expect what.")
                        .off(record),
                s -> s.begin(EntryKind.ACTION)));
        keys.add(bind(
                Hint.of("d", "decision")
                        .explained("Record a decision: what, because why.")
                        .off(record),
                s -> s.begin(EntryKind.DECISION)));
        keys.add(bind(Hint.of("n", "note").explained("Note what was said.").off(record), s -> s.begin(EntryKind.NOTE)));
        keys.add(bind(
                Hint.of("u", "undo").explained("Take back your latest entry, also after a restart."),
                s -> Step.ask(s, Request.undo())));
        keys.add(bind(
                Hint.of("s", "status")
                        .explained("Set an outcome’s status, because why.")
                        .off(record),
                s -> s.begin(EntryKind.STATUS)));
        keys.add(bind(
                Hint.of("p", "progress")
                        .explained("Note progress with its date and evidence.")
                        .off(record),
                s -> s.begin(EntryKind.PROGRESS)));
        keys.add(bind(
                Hint.of("r", "reading")
                        .explained("Record a reading of a measure.")
                        .off(record),
                s -> s.begin(EntryKind.READING)));
        keys.add(bind(
                Hint.of("w", "who is here").explained("Mark who is present, sorry, absent or sent a deputy."),
                MeetingKeys::attendance));
        keys.add(bind(
                Hint.of(Key.TAB, "other pane")
                        .explained("Move between what is known, what is recorded and the agenda."),
                MeetingKeys::nextPane));
        keys.add(bind(
                Hint.of(Key.ctrl('p'), "minutes").explained("Preview the minutes as they grow."),
                s -> open(s, book -> MinutesScreen.of(book, meeting.id()))));
        keys.add(bind(
                Hint.of(Key.LEFT, "back").explained("Go back to the item before; [ does the same."), s -> step(s, -1)));
        keys.add(bind(
                Hint.of("i", "agenda").explained("Choose an item; Enter goes to it."),
                s -> Step.stay(s.in(MeetingScreen.Pane.AGENDA))));
        keys.add(bind(
                Hint.of("e", "edit")
                        .explained("Change the chosen entry, as a form.")
                        .off(record.isEmpty() ? none : record),
                MeetingKeys::edit));
        keys.add(bind(
                Hint.of("x", "remove")
                        .explained("Remove the chosen entry; u brings it back.")
                        .off(session.isEmpty() ? none : session),
                MeetingKeys::remove));
        keys.add(bind(
                Hint.of("U", "redo").explained("Put back what you have undone last."),
                s -> Step.ask(s, Request.redo())));
        keys.add(bind(Hint.of("l", "action log").explained("Every action the board waits for."), MeetingKeys::log));
        keys.add(bind(
                Hint.of("t", "theme")
                        .explained("The whole theme on a screen of its own.")
                        .off(screen.view().theme().isEmpty() ? "This item is about no theme." : ""),
                MeetingKeys::theme));
        keys.add(bind(
                Hint.of("o", "last minutes")
                        .explained("Read the minutes of the meeting before.")
                        .off(screen.view().previous().isEmpty() ? "There is no earlier meeting on record." : ""),
                s -> open(
                        s,
                        book -> MinutesScreen.of(
                                book, s.view().previous().orElseThrow().id()))));
        keys.add(bind(
                Hint.of("E", "edit agenda")
                        .explained("Add, move, time and remove items.")
                        .off(meeting.isOver() ? "The meeting is over; its agenda stays." : ""),
                s -> open(s, book -> AgendaScreen.of(book, meeting.id()))));
        keys.add(bind(
                Hint.of("N", "next meeting")
                        .explained("Plan the next meeting.")
                        .off(screen.view().next().isPresent() ? "The next meeting is planned already." : ""),
                MeetingKeys::plan));
        keys.add(bind(Hint.of("h", "history").explained("Who recorded what, when."), s -> open(s, HistoryScreen::of)));
        keys.add(bind(
                Hint.of("z", meeting.isPaused() ? "go on" : "pause")
                        .explained("Stop the clock for a break, or start it again.")
                        .off(session),
                MeetingKeys::pause));
        keys.add(bind(
                Hint.of("c", "close")
                        .explained("Close the meeting and go to its minutes.")
                        .off(session),
                s -> Step.stay(s.askingToClose())));
        keys.add(bind(
                Hint.of("q", "leave").explained("Leave; a meeting in session is paused and goes on here later."),
                MeetingKeys::leave));
        keys.add(bind(
                Hint.of("?", "help").explained("Every key."), s -> Step.open(s, minutebook.tui.HelpScreen.about(s))));
        return keys;
    }

    private static Binding bind(Hint hint, Function<MeetingScreen, Step> press) {
        return new Binding(hint, press);
    }

    private static Step open(MeetingScreen screen, Function<Minutebook, BoardScreen> opened) {
        return Step.ask(screen, Request.open(opened));
    }

    private static Step start(MeetingScreen screen) {
        String meeting = screen.view().meeting().id();
        return Step.ask(screen, (Request) (book, asker) -> Request.apply(
                        new StartMeeting(meeting, book.moment().now()))
                .carryOut(book, screen.withNow(book.moment().now())));
    }

    private static Step step(MeetingScreen screen, int by) {
        List<AgendaRow> agenda = screen.view().agenda();
        int to = screen.view().at().map(at -> at.item().place() - 1).orElse(0) + by;
        if (to < 0 || to >= agenda.size()) {
            return Step.stay(screen.saying(Cell.of(
                    by < 0
                            ? "This is the first item."
                            : screen.view().meeting().inSession()
                                    ? "This is the last item: c closes the meeting."
                                    : "This is the last item.")));
        }
        return goTo(screen, agenda.get(to));
    }

    private static Step goTo(MeetingScreen screen, AgendaRow row) {
        String item = row.item().id();
        MeetingScreen there = screen.in(MeetingScreen.Pane.BRIEF);
        if (screen.view().meeting().inSession()) {
            return Step.ask(there, (Request) (book, asker) -> Request.apply(
                            new StepTo(item, book.moment().now()))
                    .carryOut(book, there.withNow(book.moment().now())));
        }
        return Step.ask(
                there,
                Request.become((book, asker) ->
                        there.looking(book.meeting(screen.view().meeting().id(), Optional.of(item)))));
    }

    private static Step entered(MeetingScreen screen) {
        return switch (screen.pane()) {
            case AGENDA ->
                screen.agenda().chosen().map(row -> goTo(screen, row)).orElse(Step.stay(screen));
            case RECORD -> pressed(screen, Key.of("e"));
            case BRIEF -> Step.stay(screen);
        };
    }

    private static Step nextPane(MeetingScreen screen) {
        return Step.stay(screen.in(
                switch (screen.pane()) {
                    case BRIEF -> MeetingScreen.Pane.RECORD;
                    case RECORD -> MeetingScreen.Pane.AGENDA;
                    case AGENDA -> MeetingScreen.Pane.BRIEF;
                }));
    }

    private static Step attendance(MeetingScreen screen) {
        return open(
                screen,
                book -> AttendanceScreen.of(book, screen.view().meeting().id()));
    }

    private static Step log(MeetingScreen screen) {
        Optional<String> item =
                Optional.of(screen.item()).filter(id -> screen.view().meeting().inSession());
        return open(screen, book -> ActionsScreen.of(book, screen.view().board(), ActionFilter.PENDING, item));
    }

    private static Step theme(MeetingScreen screen) {
        String theme = screen.view().theme().orElseThrow().theme().id();
        return open(
                screen,
                book -> ThemeScreen.of(book, theme, Optional.of(screen.view().meeting())));
    }

    private static Step plan(MeetingScreen screen) {
        Meeting meeting = screen.view().meeting();
        return Step.open(
                screen,
                PlanForm.plan(
                        meeting.board(),
                        Optional.of(meeting),
                        meeting.plannedStart().toLocalDate()));
    }

    private static Step pause(MeetingScreen screen) {
        Meeting meeting = screen.view().meeting();
        return Step.ask(screen, (Request) (book, asker) -> {
            var now = book.moment().now();
            return Request.apply(
                            meeting.isPaused()
                                    ? new ResumeMeeting(meeting.id(), now)
                                    : new PauseMeeting(meeting.id(), now))
                    .carryOut(book, screen.withNow(now));
        });
    }

    private static Step leave(MeetingScreen screen) {
        Meeting meeting = screen.view().meeting();
        if (!meeting.inSession() || meeting.isPaused()) {
            return Step.back(screen);
        }
        return Step.ask(screen, (Request) (book, asker) -> Request.applyAndLeave(
                        new PauseMeeting(meeting.id(), book.moment().now()))
                .carryOut(book, asker));
    }

    private static Step edit(MeetingScreen screen) {
        EntryRow row = screen.record().chosen().orElseThrow();
        return row.kind()
                .map(kind -> Step.stay(screen.typing(
                        Typing.edit(EntrySort.of(kind), Around.of(screen.view()), row.id(), row.values()))))
                .orElse(Step.stay(screen.saying(Cell.of("An action’s updates are made in the action log: l."))));
    }

    private static Step remove(MeetingScreen screen) {
        EntryRow row = screen.record().chosen().orElseThrow();
        return row.kind()
                .map(kind -> Step.ask(screen, Request.apply(new RemoveEntry(kind, row.id()))))
                .orElse(Step.stay(screen.saying(Cell.of("What was said of an action stays; u takes back your own."))));
    }

    /** A key while an entry is being typed. */
    static Step typed(MeetingScreen screen, Typing typing, Key key) {
        if (key.is(Key.Kind.ESCAPE)) {
            return left(screen, typing);
        }
        if (key.is(Key.Kind.ENTER)) {
            Typing checked = typing.isForm()
                    ? typing.withForm(typing.form().orElseThrow().on(key))
                    : typing;
            boolean waits = checked.form()
                    .filter(form -> form.outcome() != Form.Outcome.SAVE)
                    .isPresent();
            if (waits) {
                return Step.stay(screen.typing(checked));
            }
            MeetingScreen asking = screen.typing(
                    checked.form().map(form -> checked.withForm(form.editing())).orElse(checked));
            return Step.ask(asking, (Request)
                    (book, asker) -> Request.apply(typing.change()).carryOut(book, asker));
        }
        return Step.stay(screen.typing(typing.on(key)));
    }

    /** Esc leaves an untouched form for its line, anything else for the meeting; what was typed is kept as a draft. */
    private static Step left(MeetingScreen screen, Typing typing) {
        if (typing.editing().isEmpty()
                && typing.form().filter(typing::isAsOpened).isPresent()) {
            return Step.stay(screen.typing(
                    Typing.begin(typing.sort(), typing.around(), typing.line().text())));
        }
        String text = typing.draft();
        String place = screen.draftPlace(typing.sort().kind());
        return Step.ask(screen.without(), Request.become((book, asker) -> {
            if (typing.editing().isEmpty()) {
                book.drafts().keep(book.moment(), place, text);
            }
            return typing.editing().isPresent() || text.isEmpty()
                    ? asker
                    : asker.saying(Cell.of("Kept as a draft: the same key brings it back."));
        }));
    }

    /** The answer to whether the meeting is to be closed. */
    static Step closed(MeetingScreen screen, Key key) {
        if (!key.is("y")) {
            return Step.stay(screen.without().saying(Cell.of("The meeting goes on.")));
        }
        String meeting = screen.view().meeting().id();
        return Step.ask(screen, (Request) (book, asker) -> {
            String said = book.apply(new CloseMeeting(meeting, book.moment().now()));
            return Step.open(
                    screen.without().refreshed(book).saying(Request.done(said)),
                    MinutesScreen.of(book, meeting)
                            .saying(Request.done(said + " w writes the minutes and the action log to files.")));
        });
    }
}
