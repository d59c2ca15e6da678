package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import minutebook.change.Change;
import minutebook.change.Ground;
import minutebook.change.LinkOutcome;
import minutebook.change.UnlinkOutcome;
import minutebook.domain.Answer;
import minutebook.domain.Board;
import minutebook.domain.Decision;
import minutebook.domain.Finding;
import minutebook.domain.Outcome;
import minutebook.domain.Recommendation;
import minutebook.tui.Step;
import minutebook.tui.parts.Cell;
import minutebook.view.DecisionRow;
import minutebook.view.GroundsView;

/** What an outcome answers, or could, as a list to choose from. */
final class Grounds {
    private final GroundsView view;
    private final Function<Ground, Change> change;
    private final boolean linked;
    private final List<PickScreen.Pick> picks = new ArrayList<>();

    private Grounds(GroundsView view, Function<Ground, Change> change, boolean linked) {
        this.view = view;
        this.change = change;
        this.linked = linked;
    }

    /** Offers whatever the outcome is not said to answer yet. */
    static Request toLink(Board board, Outcome outcome) {
        return (book, asker) -> {
            GroundsView view = book.grounds(board, outcome.id());
            List<PickScreen.Pick> picks =
                    new Grounds(view, ground -> new LinkOutcome(outcome.id(), ground), false).offered();
            return picks.isEmpty()
                    ? Step.stay(asker.saying(
                            Cell.of("There is nothing to answer yet: n adds a source and its recommendations.")))
                    : Step.open(asker, PickScreen.of("Outcome " + outcome.ref() + " answers", picks));
        };
    }

    /** Offers what the outcome is said to answer now. */
    static Request toUnlink(Board board, Outcome outcome) {
        return (book, asker) -> {
            GroundsView view = book.grounds(board, outcome.id());
            List<PickScreen.Pick> picks =
                    new Grounds(view, ground -> new UnlinkOutcome(outcome.id(), ground), true).offered();
            return picks.isEmpty()
                    ? Step.stay(asker.saying(Cell.of("It is linked to nothing yet: l links it.")))
                    : Step.open(asker, PickScreen.of("Outcome " + outcome.ref() + " no longer answers", picks));
        };
    }

    private List<PickScreen.Pick> offered() {
        view.recommendations().forEach(this::offer);
        view.findings().forEach(this::offer);
        view.decisions().forEach(this::offer);
        return picks;
    }

    private void offer(Recommendation one) {
        offer(
                Ground.Kind.RECOMMENDATION,
                one.id(),
                "Recommendation " + one.number(),
                view.sourceKey(one.source()) + ": " + one.text());
    }

    private void offer(Finding one) {
        offer(
                Ground.Kind.FINDING,
                one.id(),
                "Finding " + one.paragraph(),
                view.sourceKey(one.source()) + ": " + one.summary());
    }

    private void offer(DecisionRow row) {
        Decision one = row.decision();
        offer(Ground.Kind.DECISION, one.id(), row.ref(), one.words());
    }

    private void offer(Ground.Kind kind, String id, String name, String text) {
        boolean there = view.answers().stream().anyMatch(answer -> id.equals(of(kind, answer)));
        if (there == linked) {
            Request chosen = Request.applyAndLeave(change.apply(new Ground(kind, id)));
            picks.add(new PickScreen.Pick(name, text, chosen));
        }
    }

    private static String of(Ground.Kind kind, Answer answer) {
        return switch (kind) {
            case RECOMMENDATION -> answer.recommendation().orElse("");
            case FINDING -> answer.finding().orElse("");
            case DECISION -> answer.decision().orElse("");
        };
    }
}
