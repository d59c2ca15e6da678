package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import minutebook.domain.ActionFilter;
import minutebook.domain.Measure;
import minutebook.domain.Person;
import minutebook.tui.Effect;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.parts.Cell;
import minutebook.view.ActionRow;
import minutebook.view.MineView;
import minutebook.view.Owed;
import minutebook.view.OwedHighlight;
import minutebook.view.OwedReading;

/** What the keys of “my actions” do, what they are called, and why one is off: one line for each. */
final class MineKeys {
    private MineKeys() {}

    /** A key with its hint and what it does. */
    private record Binding(Hint hint, Function<MineScreen, Step> press) {}

    static List<Hint> hints(MineScreen screen) {
        return Stream.concat(bindings(screen).stream().map(Binding::hint), Stream.of(Hint.HELP))
                .toList();
    }

    /** What a key does; empty for one that only moves. */
    static Optional<Step> pressed(MineScreen screen, Key key) {
        return bindings(screen).stream()
                .filter(binding -> binding.hint().key().equals(key))
                .findFirst()
                .map(binding -> binding.hint().works()
                        ? binding.press().apply(screen)
                        : Step.stay(screen.saying(Cell.of(binding.hint().whyOff()))));
    }

    private static List<Binding> bindings(MineScreen screen) {
        List<Binding> keys = new ArrayList<>();
        keys.add(new Binding(
                Hint.of(Key.ENTER, "see to it")
                        .explained("Report on the action, write the report or add the reading that is chosen;"
                                + " an action of somebody else is read.")
                        .off(screen.rows().chosen().isEmpty() ? "There is nothing to see to." : ""),
                MineKeys::seeTo));
        keys.addAll(onAction(screen));
        keys.addAll(onTheme(screen));
        keys.addAll(looks(screen));
        keys.add(new Binding(
                Hint.of("u", "undo").writing().explained("Take back your latest change."),
                s -> Step.ask(s, Request.undo())));
        keys.add(new Binding(
                Hint.of("U", "redo").writing().explained("Put back what you have undone last."),
                s -> Step.ask(s, Request.redo())));
        keys.add(new Binding(AsKnown.HINT, s -> Step.open(s, AsKnown.form())));
        return keys;
    }

    private static List<Binding> onAction(MineScreen screen) {
        String off = screen.action()
                .map(row -> screen.view().own().rights().whyNot(row.action()))
                .orElse("The chosen line is no action.");
        return List.of(
                new Binding(
                        Hint.of("e", "progress")
                                .writing()
                                .explained("Report what was done for it, with the evidence and the day.")
                                .off(off),
                        s -> report(s, false)),
                new Binding(
                        Hint.of("r", "report done")
                                .writing()
                                .explained("Report it as done; it stays reported done until the board accepts it.")
                                .off(off),
                        s -> report(s, true)),
                new Binding(
                        Hint.of("A", "ask for time")
                                .writing()
                                .explained("Ask the board for more time, because why; the date stays until it answers.")
                                .off(off),
                        s -> Step.open(
                                s,
                                OwnActionForms.ask(
                                        s.action().orElseThrow(), s.view().today()))));
    }

    private static List<Binding> onTheme(MineScreen screen) {
        MineView view = screen.view();
        return List.of(
                new Binding(
                        Hint.of("m", "reading")
                                .writing()
                                .explained("Add a reading of a measure under what you lead or own.")
                                .off(view.measures().isEmpty() ? "No measure is under what you lead or own." : ""),
                        MineKeys::reading),
                new Binding(
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

    private static List<Binding> looks(MineScreen screen) {
        MineView view = screen.view();
        return List.of(
                new Binding(
                        Hint.of("d", "decisions")
                                .explained("What the last meetings decided about your themes and outcomes.")
                                .off(
                                        view.decisions().isEmpty()
                                                ? "No decision of the last meetings is about your themes or outcomes."
                                                : ""),
                        s -> Step.open(s, MineDrawing.decisions(s.view()))),
                new Binding(
                        Hint.of("h", "history")
                                .explained("All that was said about the chosen action.")
                                .off(screen.action().isEmpty() ? "The chosen line is no action." : ""),
                        s -> history(s, s.action().orElseThrow())),
                new Binding(Hint.of("q", "board").explained("Go to the board’s home screen."), Step::back),
                new Binding(
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
        return Step.open(
                screen,
                PassagesScreen.of(
                        "Action " + row.ref(),
                        ActionsDrawing.detail(row, screen.view().today())));
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
