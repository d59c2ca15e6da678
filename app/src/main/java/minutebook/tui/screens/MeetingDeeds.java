package minutebook.tui.screens;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import minutebook.Minutebook;
import minutebook.change.PauseMeeting;
import minutebook.change.RemoveEntry;
import minutebook.change.ResumeMeeting;
import minutebook.change.StartMeeting;
import minutebook.change.StepTo;
import minutebook.domain.ActionFilter;
import minutebook.domain.Meeting;
import minutebook.tui.Step;
import minutebook.tui.parts.Cell;
import minutebook.view.AgendaRow;

/** What the keys of the meeting screen do, apart from beginning an entry. */
final class MeetingDeeds {
    private MeetingDeeds() {}

    static Step open(MeetingScreen screen, Function<Minutebook, BoardScreen> opened) {
        return Step.ask(screen, Request.open(opened));
    }

    static Step start(MeetingScreen screen) {
        String meeting = screen.view().meeting().id();
        return Step.ask(screen, (Request) (book, asker) -> Request.apply(
                        new StartMeeting(meeting, book.moment().now()))
                .carryOut(book, screen.withNow(book.moment().now())));
    }

    static Step step(MeetingScreen screen, int by) {
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

    static Step goTo(MeetingScreen screen, AgendaRow row) {
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

    static Step entered(MeetingScreen screen) {
        return switch (screen.pane()) {
            case AGENDA ->
                screen.agenda().chosen().map(row -> goTo(screen, row)).orElse(Step.stay(screen));
            case RECORD -> screen.record().items().isEmpty() ? Step.stay(screen) : edit(screen);
            case BRIEF -> Step.stay(screen);
        };
    }

    static Step nextPane(MeetingScreen screen) {
        return Step.stay(screen.in(
                switch (screen.pane()) {
                    case BRIEF -> MeetingScreen.Pane.RECORD;
                    case RECORD -> MeetingScreen.Pane.AGENDA;
                    case AGENDA -> MeetingScreen.Pane.BRIEF;
                }));
    }

    static Step attendance(MeetingScreen screen) {
        return open(
                screen,
                book -> AttendanceScreen.of(
                        book,
                        screen.view().meeting().id(),
                        Optional.of(screen.item()).filter(item -> !item.isEmpty())));
    }

    static Step log(MeetingScreen screen) {
        return open(
                screen,
                book -> ActionsScreen.of(book, screen.view().board(), ActionFilter.PENDING, recordingUnder(screen)));
    }

    static Step news(MeetingScreen screen) {
        return open(screen, book -> NewsScreen.of(book, recordingUnder(screen)));
    }

    /** The item under which another screen records what is done there; empty out of session. */
    private static Optional<String> recordingUnder(MeetingScreen screen) {
        return Optional.of(screen.item()).filter(id -> screen.view().meeting().inSession());
    }

    static Step due(MeetingScreen screen) {
        Optional<String> item = Optional.of(screen.item()).filter(id -> !id.isEmpty() && screen.takesEntries());
        return open(screen, book -> DueScreen.of(book, screen.view().board(), item));
    }

    /** What becomes of the minutes: of this meeting once it is over, until then of the one before. */
    static Step after(MeetingScreen screen) {
        Meeting meeting = screen.view().meeting();
        Meeting of = meeting.isOver() ? meeting : screen.view().previous().orElseThrow();
        return open(screen, book -> AfterScreen.of(book, of.id()));
    }

    static Step theme(MeetingScreen screen) {
        String theme = screen.view().theme().orElseThrow().theme().id();
        return open(
                screen,
                book -> ThemeScreen.of(book, theme, Optional.of(screen.view().meeting())));
    }

    static Step plan(MeetingScreen screen) {
        Meeting meeting = screen.view().meeting();
        return Step.open(
                screen,
                PlanForm.plan(
                        meeting.board(),
                        Optional.of(meeting),
                        meeting.plannedStart().toLocalDate()));
    }

    static Step pause(MeetingScreen screen) {
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

    static Step leave(MeetingScreen screen) {
        Meeting meeting = screen.view().meeting();
        boolean onlyReads = !screen.view().rights().everything();
        if (onlyReads || !meeting.inSession() || meeting.isPaused()) {
            return Step.back(screen);
        }
        return Step.ask(screen, (Request) (book, asker) -> Request.applyAndLeave(
                        new PauseMeeting(meeting.id(), book.moment().now()))
                .carryOut(book, asker));
    }

    static Step edit(MeetingScreen screen) {
        if (screen.pane() != MeetingScreen.Pane.RECORD) {
            return shown(screen, "e again changes it");
        }
        EntryRow row = screen.record().chosen().orElseThrow();
        return row.kind()
                .map(kind -> screen.edit(kind, row))
                .orElse(Step.stay(screen.saying(
                        Cell.of("It is not changed here: l is the action log, y what came from elsewhere."))));
    }

    /** An entry is first put before the eyes. */
    static Step shown(MeetingScreen screen, String then) {
        return Step.stay(screen.in(MeetingScreen.Pane.RECORD)
                .saying(Cell.of("This is the chosen entry: " + then + ", the arrows choose another.")));
    }

    static Step remove(MeetingScreen screen) {
        if (screen.pane() != MeetingScreen.Pane.RECORD) {
            return shown(screen, "x again removes it");
        }
        EntryRow row = screen.record().chosen().orElseThrow();
        return row.kind()
                .map(kind -> Step.ask(screen, Request.apply(new RemoveEntry(kind, row.id()))))
                .orElse(Step.stay(screen.saying(Cell.of("It stays as it was recorded; u takes back your own."))));
    }
}
