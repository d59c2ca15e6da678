package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import minutebook.domain.BoardRules;
import minutebook.domain.Outcome;
import minutebook.view.MeasureView;
import minutebook.view.OutcomeScore;

/** An outcome with its status and why, its measures as a table and, where there are readings enough, as charts. */
final class OutcomeSection {
    private OutcomeSection() {}

    /** @param table makes the table of a caption and measures */
    static List<Block> of(OutcomeScore score, BoardRules rules, BiFunction<String, List<MeasureView>, Table> table) {
        Outcome outcome = score.outcome();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, "Outcome " + outcome.ref()));
        blocks.add(Block.Paragraph.of(Counted.sentence(outcome.statement())));
        blocks.add(new Block.Paragraph(status(score, rules)));
        if (score.measures().isEmpty()) {
            blocks.add(new Block.Callout(
                    Block.CalloutKind.GAP,
                    Prose.of("Outcome " + outcome.ref() + " has no measure: nothing shows whether it is reached.")));
        } else {
            blocks.add(table.apply("Measures of outcome " + outcome.ref(), score.measures()));
            score.measures().forEach(view -> MeasureFigure.of(view).ifPresent(blocks::add));
        }
        return blocks;
    }

    /** The status with what it means and why, or that it is kept back. */
    private static Prose status(OutcomeScore score, BoardRules rules) {
        Outcome outcome = score.outcome();
        Prose label = Prose.strong("Status:");
        if (score.isStatusPrivate()) {
            return label.then(" " + PlanWords.CONSIDERED_IN_PRIVATE + ".");
        }
        return label.then(" " + outcome.status().word() + " (" + rules.meaning(outcome.status()) + "). "
                + (outcome.statusReason().isEmpty()
                        ? "No reason was recorded."
                        : "Reason: " + Counted.sentence(outcome.statusReason())));
    }
}
