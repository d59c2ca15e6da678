package minutebook.tui.screens;

import static minutebook.tui.screens.KeyBinding.bind;

import java.util.List;
import java.util.stream.Stream;
import minutebook.domain.plan.PlanParts;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;

/** What the keys of the plan's screen do, what they are called, and why one is off: one line for each. */
final class PlanKeys {
    private PlanKeys() {}

    static List<Hint> hints(PlanScreen screen) {
        return KeyBinding.hints(bindings(screen));
    }

    static Step pressed(PlanScreen screen, Key key) {
        Key asked = key.shift() && key.is(Key.Kind.UP)
                ? Key.of("K")
                : key.shift() && key.is(Key.Kind.DOWN) ? Key.of("J") : key.is(Key.Kind.ENTER) ? Key.of("e") : key;
        return KeyBinding.pressed(bindings(screen), screen, asked)
                .orElseGet(() -> key.is(Key.Kind.ESCAPE) ? Step.back(screen) : Step.stay(screen.moved(key)));
    }

    private static List<KeyBinding<PlanScreen>> bindings(PlanScreen screen) {
        return Stream.of(editing(screen), linking(screen), ordering(screen), looking(screen))
                .flatMap(List::stream)
                .toList();
    }

    private static List<KeyBinding<PlanScreen>> editing(PlanScreen screen) {
        String none = none(screen);
        boolean retired = screen.chosen().filter(PlanLine::retired).isPresent();
        return List.of(
                bind(
                        Hint.of("n", "new")
                                .writing()
                                .explained("Add what belongs below or beside the chosen line, or anything else."),
                        PlanDeeds::add),
                bind(
                        Hint.of("e", "edit")
                                .writing()
                                .explained("Change what is chosen; Enter does the same.")
                                .off(none),
                        PlanDeeds::edit),
                bind(
                        Hint.of("o", "other parts")
                                .explained(
                                        "People, agencies, sources, recommendations, risks, readings and all other kinds, as lists; the board and its rules."),
                        PlanDeeds::kinds),
                bind(
                        Hint.of("x", retired ? "put back" : "retire")
                                .writing()
                                .explained(
                                        retired
                                                ? "Put what is chosen back in use."
                                                : "Retire what is chosen, with the reason; it stays in the record.")
                                .off(none),
                        PlanDeeds::retire));
    }

    private static List<KeyBinding<PlanScreen>> linking(PlanScreen screen) {
        return List.of(
                bind(
                        Hint.of("l", "link")
                                .writing()
                                .explained("Say which recommendation, finding or decision the chosen outcome answers.")
                                .off(noOutcome(screen)),
                        PlanDeeds::link),
                bind(
                        Hint.of("v", "what changed")
                                .explained("What has changed in the plan since the board approved it.")
                                .off(
                                        screen.view().approved().isPresent()
                                                ? ""
                                                : "The board has approved no version of the plan yet."),
                        PlanDeeds::changes),
                bind(Undoing.UNDO, s -> Step.ask(s, Request.undo())),
                bind(Undoing.REDO, s -> Step.ask(s, Request.redo())));
    }

    private static List<KeyBinding<PlanScreen>> ordering(PlanScreen screen) {
        String noMove =
                screen.chosen().map(one -> PartDeeds.neverMoved(one.part())).orElse(none(screen));
        return List.of(
                bind(
                        Hint.of("K", "up")
                                .writing()
                                .explained("Move it up among its like; Shift-↑ does the same.")
                                .off(noMove),
                        s -> PlanDeeds.move(s, -1)),
                bind(
                        Hint.of("J", "down")
                                .writing()
                                .explained("Move it down among its like; Shift-↓ does the same.")
                                .off(noMove),
                        s -> PlanDeeds.move(s, 1)),
                bind(
                        Hint.of("L", "unlink")
                                .writing()
                                .explained("Take a link of the chosen outcome away.")
                                .off(noOutcome(screen)),
                        PlanDeeds::unlink));
    }

    private static List<KeyBinding<PlanScreen>> looking(PlanScreen screen) {
        boolean measure =
                screen.chosen().filter(one -> one.part() == PlanParts.MEASURE).isPresent();
        return List.of(
                bind(
                        Hint.of("r", "readings")
                                .explained("The readings of the chosen measure, to add and correct.")
                                .off(measure ? "" : "Choose a measure first."),
                        PlanDeeds::readings),
                bind(
                        Hint.of("I", "import")
                                .writing()
                                .explained(
                                        "Bring a plan in from a spreadsheet: .xlsx, .ods or .csv; nothing is written unseen.")
                                .offFromAfar(AfarScreen.IMPORT),
                        s -> Step.open(s, ImportForm.into(s.board()))),
                bind(
                        Hint.of("A", screen.all() ? "hide retired" : "show retired")
                                .explained("Show what was retired too, or hide it again."),
                        s -> Step.stay(s.showing(!s.all()))),
                bind(Hint.of("q", "back"), s -> Step.back(s)),
                bind(AsKnown.HINT, s -> Step.open(s, AsKnown.form())));
    }

    private static String none(PlanScreen screen) {
        return screen.chosen().isPresent() ? "" : "There is nothing in the plan yet: n adds.";
    }

    private static String noOutcome(PlanScreen screen) {
        return screen.chosen().flatMap(PlanLine::outcome).isPresent() ? "" : "Choose an outcome first.";
    }
}
