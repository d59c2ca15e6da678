package minutebook.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.Action;
import minutebook.domain.Brag;
import minutebook.domain.Decision;
import minutebook.domain.Impact;
import minutebook.domain.MinuteNote;
import minutebook.domain.Person;
import minutebook.domain.Presence;
import minutebook.domain.ProgressKind;
import minutebook.domain.ProgressNote;
import minutebook.domain.StatusNote;

/** One thing that somebody may try at any time in a {@link Trial}, whether or not it can be done. */
interface TrialStep {
    void take(Trial trial);

    /** Every step, the common ones more than once. */
    static List<TrialStep> all() {
        return Stream.of(meeting(), entries(), wording(), actions(), undoing())
                .flatMap(List::stream)
                .toList();
    }

    private static List<TrialStep> meeting() {
        String meeting = TestBoard.MEETING;
        return List.of(
                trial -> trial.does(new StartMeeting(meeting, trial.book().now())),
                trial -> trial.does(new StartMeeting(meeting, trial.book().now())),
                trial -> trial.does(new StepTo(trial.item(), trial.book().now())),
                trial -> trial.does(new StepTo(trial.item(), trial.book().now())),
                trial -> trial.does(new PauseMeeting(meeting, trial.book().now())),
                trial -> trial.does(new ResumeMeeting(meeting, trial.book().now())),
                trial -> {
                    if (trial.number(4) == 0) {
                        trial.does(new CloseMeeting(meeting, trial.book().now()));
                    }
                },
                trial -> trial.does(new MoveItem(trial.item(), trial.number(5) - 2)),
                trial -> {
                    String title = trial.text();
                    int after = trial.number(6);
                    trial.does(new AddItem(meeting, after, title, Optional.empty(), Optional.empty(), 5), title);
                },
                trial -> trial.does(new MarkAttendance(
                        meeting,
                        trial.any(Person.class).id(),
                        trial.any(List.of(Presence.PRESENT, Presence.APOLOGIES, Presence.ABSENT)),
                        "")));
    }

    private static List<TrialStep> entries() {
        TrialStep note = trial -> {
            String text = trial.text();
            trial.does(new AddNote(trial.item(), text), text);
        };
        TrialStep decision = trial -> {
            String words = trial.text();
            trial.does(new AddDecision(trial.item(), words, "Pace.", ""), words);
        };
        TrialStep action = trial -> {
            String what = trial.text();
            trial.does(
                    new AddAction(
                            trial.item(), TestBook.words(what, "dcs", trial.today().plusDays(14))),
                    what);
        };
        TrialStep progress = trial -> {
            String text = trial.text();
            trial.does(
                    new AddProgress(
                            trial.item(),
                            TestBoard.THEME,
                            Optional.empty(),
                            trial.today(),
                            ProgressKind.PROGRESS,
                            text,
                            Optional.empty(),
                            "",
                            false,
                            Impact.TOO_NEW,
                            Optional.empty()),
                    text);
        };
        TrialStep status = trial -> {
            String because = trial.text();
            trial.does(
                    new SetStatus(
                            trial.item(), TestBoard.OUTCOME, trial.any(List.of(Brag.RED, Brag.AMBER)), because),
                    because);
        };
        return List.of(note, note, note, decision, decision, action, action, progress, status);
    }

    private static List<TrialStep> wording() {
        return List.of(
                trial -> {
                    MinuteNote note = trial.any(MinuteNote.class);
                    String text = trial.text();
                    trial.rewords(new EditNote(note.id(), text), note.text(), text);
                },
                trial -> {
                    Decision was = trial.any(Decision.class);
                    String words = trial.text();
                    trial.rewords(
                            new EditDecision(was.id(), words, "Pace.", "", Optional.empty(), Optional.empty()),
                            was.words(),
                            words);
                },
                trial -> {
                    Action was = trial.any(Action.class);
                    String what = trial.text();
                    trial.rewords(
                            new EditAction(
                                    was.id(),
                                    TestBook.words(what, "super", trial.today().plusDays(20))),
                            was.what(),
                            what);
                },
                trial -> {
                    MinuteNote note = trial.any(MinuteNote.class);
                    trial.takesOut(new RemoveEntry(EntryKind.NOTE, note.id()), note);
                },
                trial -> {
                    Decision decision = trial.any(Decision.class);
                    trial.takesOut(new RemoveEntry(EntryKind.DECISION, decision.id()), decision);
                },
                trial -> {
                    Action action = trial.any(Action.class);
                    trial.takesOut(new RemoveEntry(EntryKind.ACTION, action.id()), action);
                },
                trial -> {
                    ProgressNote note = trial.any(ProgressNote.class);
                    trial.takesOut(new RemoveEntry(EntryKind.PROGRESS, note.id()), note);
                },
                trial -> {
                    StatusNote note = trial.any(StatusNote.class);
                    trial.takesOut(new RemoveEntry(EntryKind.STATUS, note.id()), note);
                });
    }

    private static List<TrialStep> actions() {
        return List.of(
                trial -> {
                    String text = trial.text();
                    trial.does(
                            new UpdateAction(
                                    trial.any(Action.class).id(), Optional.of(trial.item()), trial.today(), text),
                            text);
                },
                trial -> {
                    String text = trial.text();
                    trial.does(
                            new ReportAction(
                                    trial.any(Action.class).id(), Optional.of(trial.item()), trial.today(), text),
                            text);
                },
                trial -> {
                    String because = trial.text();
                    trial.does(
                            new CloseAction(
                                    trial.any(Action.class).id(), Optional.of(trial.item()), trial.today(), because),
                            because);
                },
                trial -> {
                    String because = trial.text();
                    trial.does(
                            new DropAction(
                                    trial.any(Action.class).id(), Optional.of(trial.item()), trial.today(), because),
                            because);
                });
    }

    private static List<TrialStep> undoing() {
        return List.of(Trial::undoes, Trial::undoes, Trial::undoes, Trial::undoes, Trial::redoes, Trial::redoes);
    }
}
