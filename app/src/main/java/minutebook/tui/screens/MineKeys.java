package minutebook.tui.screens;

import static minutebook.tui.screens.KeyBinding.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.ActionFilter;
import minutebook.domain.Measure;
import minutebook.domain.Person;
import minutebook.tui.Effect;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.view.ActionRow;
import minutebook.view.MineView;
import minutebook.view.Owed;
import minutebook.view.OwedHighlight;
import minutebook.view.OwedReading;

/** What the keys of “my actions” do, what they are called, and why one is off: one line for each. */
final class MineKeys {
    private MineKeys() {}

    static List<Hint> hints(MineScreen screen) {
        return KeyBinding.hints(bindings(screen));
    }

    /** What a key does; empty for one that only moves. */
    static Optional<Step> pressed(MineScreen screen, Key key) {
        return KeyBinding.pressed(bindings(screen), screen, key);
    }

    private static List<KeyBinding<MineScreen>> bindings(MineScreen screen) {
        List<KeyBinding<MineScreen>> keys = new ArrayList<>();
        keys.add(bind(
                Hint.of(Key.ENTER, "see to it")
                        .explained("Report on the action, write the report or add the reading that is chosen;"
                                + " an action of somebody else is read.")
                        .off(screen.rows().chosen().isEmpty() ? "There is nothing to see to." : ""),
                MineKeys::seeTo));
        keys.addAll(onAction(screen));
        keys.addAll(onTheme(screen));
        keys.addAll(looks(screen));
        keys.add(bind(Undoing.UNDO, s -> Step.ask(s, Request.undo())));
        keys.add(bind(Undoing.REDO, s -> Step.ask(s, Request.redo())));
        keys.add(bind(AsKnown.HINT, s -> Step.open(s, AsKnown.form())));
        return keys;
    }

    private static List<KeyBinding<MineScreen>> onAction(MineScreen screen) {
        String off = screen.action()
                .map(row -> screen.view().own().rights().whyNot(row.action()))
                .orElse("The chosen line is no action.");
        return List.of(
                bind(
                        Hint.of("e", "progress")
                                .writing()
                                .explained("Report what was done for it, with the evidence and the day.")
                                .off(off),
                        s -> report(s, false)),
                bind(
                        Hint.of("r", "report done")
                                .writing()
                                .explained("Report it as done; it stays reported done until the board accepts it.")
                                .off(off),
                        s -> report(s, true)),
                bind(
                        Hint.of("A", "ask for time")
                                .writing()
                                .explained("Ask the board for more time, because why; the date stays until it answers.")
                                .off(off),
                        s -> Step.open(
                                s,
                                OwnActionForms.ask(
                                        s.action().orElseThrow(), s.view().today()))));
    }

    private static List<KeyBinding<MineScreen>> onTheme(MineScreen screen) {
        MineView view = screen.view();
        return List.of(
                bind(
                        Hint.of("m", "reading")
                                .writing()
                                .explained("Add a reading of a measure under what you lead or own.")
                                .off(view.measures().isEmpty() ? "No measure is under what you lead or own." : ""),
                        MineKeys::reading),
                bind(
                        Hint.of("w", "highlight report")
                                .writing()
                                .explained("Write the highlight report of your theme for the next meeting.")
                                .off(whyNoReport(view)),
                        MineKeys::highlight));
    }

    private static String whyNoReport(MineView view) {
        if (view.reports().isEmpty()) {
            return "You lead no theme to report on.";
        }
        return view.next().isEmpty() ? "No meeting is planned to report to." : "";
    }

    private static List<KeyBinding<MineScreen>> looks(MineScreen screen) {
        MineView view = screen.view();
        return List.of(
                bind(
                        Hint.of("d", "decisions")
                                .explained("What the last meetings decided about your themes and outcomes.")
                                .off(
                                        view.decisions().isEmpty()
                                                ? "No decision of the last meetings is about your themes or outcomes."
                                                : ""),
                        s -> Step.open(s, MineDrawing.decisions(s.view()))),
                bind(
                        Hint.of("h", "history")
                                .explained("All that was said about the chosen action.")
                                .off(screen.action().isEmpty() ? "The chosen line is no action." : ""),
                        s -> history(s, s.action().orElseThrow())),
                bind(Hint.of("q", "board").explained("Go to the board’s home screen."), Step::back),
                bind(
                        Hint.of("l", "action log")
                                .explained("Your own actions in the action log, also the settled ones."),
                        MineKeys::log));
    }

    private static Step seeTo(MineScreen screen) {
        Owed chosen = screen.rows().chosen().orElseThrow();
        if (chosen instanceof OwedReading) {
            return reading(screen);
        }
        if (chosen instanceof OwedHighlight) {
            return highlight(screen);
        }
        ActionRow row = chosen.action().orElseThrow();
        return screen.view().own().rights().whyNot(row.action()).isEmpty()
                ? report(screen, false)
                : history(screen, row);
    }

    private static Step report(MineScreen screen, boolean done) {
        return Step.open(
                screen,
                OwnActionForms.report(
                        screen.action().orElseThrow(), done, screen.view().today()));
    }

    private static Step history(MineScreen screen, ActionRow row) {
        return Step.open(screen, ActionsDrawing.inFull(row, screen.view().today()));
    }

    private static Step log(MineScreen screen) {
        List<String> posts =
                screen.view().own().posts().stream().map(Person::id).toList();
        return Step.ask(
                screen,
                Request.open(book -> ActionsScreen.of(
                        book, screen.view().board(), ActionFilter.ALL.ofOwners(posts), Optional.empty())));
    }

    /** The form for the chosen reading; else for one of the measures, which is chosen first where there are several. */
    private static Step reading(MineScreen screen) {
        Optional<Measure> chosen =
                screen.rows().chosen().filter(OwedReading.class::isInstance).map(one -> ((OwedReading) one).measure());
        List<Measure> measures = chosen.map(List::of).orElse(screen.view().measures());
        if (measures.size() == 1) {
            return Step.ask(
                    screen,
                    Request.open(book -> ReadingForm.add(book, screen.view().board(), measures.get(0))));
        }
        List<PickScreen.Pick> picks = measures.stream()
                .map(measure -> new PickScreen.Pick(
                        measure.key(),
                        measure.title(),
                        (book, asker) -> new Step(
                                asker,
                                new Effect.Replace(
                                        ReadingForm.add(book, screen.view().board(), measure)))))
                .toList();
        return Step.open(screen, PickScreen.of("A reading of which measure?", picks));
    }

    /** The form for the chosen report; else for that on one of the themes, which is chosen first where there are several. */
    private static Step highlight(MineScreen screen) {
        Optional<String> chosen = screen.rows()
                .chosen()
                .filter(OwedHighlight.class::isInstance)
                .map(one -> ((OwedHighlight) one).theme().id());
        List<MineView.Report> reports = screen.view().reports().stream()
                .filter(report ->
                        chosen.filter(id -> !id.equals(report.theme().id())).isEmpty())
                .toList();
        if (reports.size() == 1) {
            return Step.open(screen, form(screen.view(), reports.get(0)));
        }
        List<PickScreen.Pick> picks = reports.stream()
                .map(report -> new PickScreen.Pick(
                        "Theme " + report.theme().number(),
                        report.theme().title(),
                        (book, asker) -> new Step(asker, new Effect.Replace(form(screen.view(), report)))))
                .toList();
        return Step.open(screen, PickScreen.of("A highlight report of which theme?", picks));
    }

    private static FormScreen form(MineView view, MineView.Report report) {
        return HighlightForm.of(report.theme(), view.next().orElseThrow(), report.given());
    }
}
