package minutebook.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.Brag;
import minutebook.domain.Impact;
import minutebook.domain.Presence;
import minutebook.domain.ProgressKind;

/** One thing that somebody may try at any time in a {@link Trial}, whether or not it can be done. */
interface TrialStep {
    void take(Trial trial);

    /** Every step, the common ones more than once. */
    static List<TrialStep> all() {
        return Stream.of(
                        meeting(),
                        entries(),
                        wording(),
                        actions(),
                        undoing(),
                        AfterTrial.all(),
                        TableTrial.all(),
                        RoomTrial.all(),
                        RulesTrial.all(),
                        BeforeTrial.all(),
                        ActionTrial.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<TrialStep> meeting() {
        String meeting = TestBoard.MEETING;
        return List.of(
                trial -> trial.does(new StartMeeting(meeting, trial.now())),
                trial -> trial.does(new StartMeeting(meeting, trial.now())),
                trial -> trial.does(new StepTo(trial.item(), trial.now())),
                trial -> trial.does(new StepTo(trial.item(), trial.now())),
                trial -> trial.does(new PauseMeeting(meeting, trial.now())),
                trial -> trial.does(new ResumeMeeting(meeting, trial.now())),
                trial -> {
                    if (trial.number(4) == 0) {
                        trial.does(new CloseMeeting(meeting, trial.now()));
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
                        Trial.id(trial.any("person")),
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
                            trial.item(),
                            TestBook.words(what, "dcs", trial.today().plusDays(14))),
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
                    new SetStatus(trial.item(), TestBoard.OUTCOME, trial.any(List.of(Brag.RED, Brag.AMBER)), because),
                    because);
        };
        return List.of(note, note, note, decision, decision, action, action, progress, status);
    }

    private static List<TrialStep> wording() {
        return List.of(
                trial -> {
                    String note = trial.any("minute_note", "text");
                    String text = trial.text();
                    trial.rewords(new EditNote(Trial.id(note), text), note, text);
                },
                trial -> {
                    String was = trial.any("decision", "words");
                    String words = trial.text();
                    trial.rewords(
                            new EditDecision(Trial.id(was), words, "Pace.", "", Optional.empty(), Optional.empty()),
                            was,
                            words);
                },
                trial -> {
                    String was = trial.any("action", "what");
                    String what = trial.text();
                    trial.rewords(
                            new EditAction(
                                    Trial.id(was),
                                    TestBook.words(what, "super", trial.today().plusDays(20))),
                            was,
                            what);
                },
                trial -> {
                    String note = trial.any("minute_note");
                    trial.takesOut(new RemoveEntry(EntryKind.NOTE, Trial.id(note)), note);
                },
                trial -> {
                    String decision = trial.any("decision");
                    trial.takesOut(new RemoveEntry(EntryKind.DECISION, Trial.id(decision)), decision);
                },
                trial -> {
                    String action = trial.any("action");
                    trial.takesOut(new RemoveEntry(EntryKind.ACTION, Trial.id(action)), action);
                },
                trial -> {
                    String note = trial.any("progress_note");
                    trial.takesOut(new RemoveEntry(EntryKind.PROGRESS, Trial.id(note)), note);
                },
                trial -> {
                    String note = trial.any("status_note");
                    trial.takesOut(new RemoveEntry(EntryKind.STATUS, Trial.id(note)), note);
                });
    }

    private static List<TrialStep> actions() {
        return List.of(
                trial -> {
                    String text = trial.text();
                    trial.does(
                            new UpdateAction(
                                    Trial.id(trial.any("action")), Optional.of(trial.item()), trial.today(), text, ""),
                            text);
                },
                trial -> {
                    String text = trial.text();
                    trial.does(
                            new ReportAction(
                                    Trial.id(trial.any("action")), Optional.of(trial.item()), trial.today(), text, ""),
                            text);
                },
                trial -> {
                    String because = trial.text();
                    trial.does(
                            new CloseAction(
                                    Trial.id(trial.any("action")), Optional.of(trial.item()), trial.today(), because),
                            because);
                },
                trial -> {
                    String because = trial.text();
                    trial.does(
                            new DropAction(
                                    Trial.id(trial.any("action")), Optional.of(trial.item()), trial.today(), because),
                            because);
                });
    }

    private static List<TrialStep> undoing() {
        return List.of(Trial::undoes, Trial::undoes, Trial::undoes, Trial::undoes, Trial::redoes, Trial::redoes);
    }
}
