package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import minutebook.view.PlanPaper;
import minutebook.view.RecommendationTrace;
import minutebook.view.TraceView;

/**
 * The traceability matrix: from finding to recommendation, outcome, measure, reading, progress, decision and action and
 * back, what is not covered first.
 */
public final class TraceabilityLayout {
    private final PlanPaper paper;
    private final List<Block> blocks = new ArrayList<>();

    private TraceabilityLayout(PlanPaper paper) {
        this.paper = paper;
    }

    public static Document of(PlanPaper paper) {
        return new TraceabilityLayout(paper).document();
    }

    /** The same as rows, what is not covered last. */
    static List<Sheet> sheets(PlanPaper paper) {
        TraceTables tables = new TraceTables(paper);
        return List.of(
                tables.recommendations().sheet(),
                tables.outcomes().sheet(),
                tables.measures().sheet(),
                tables.findings().sheet(),
                tables.done().sheet(),
                tables.uncovered().sheet());
    }

    private Document document() {
        TraceTables tables = new TraceTables(paper);
        blocks.add(Block.Paragraph.of(summary()));
        blocks.add(
                Block.Paragraph.of("A recommendation is named by the key of its source and its number, a finding by the"
                        + " key of its source and its paragraph; the sources are at the end. Read down for what was done about"
                        + " something, and across a row for what it rests on."));
        blocks.add(new Block.Heading(2, "What is not covered"));
        blocks.add(tables.uncovered().table());
        section("From recommendation to outcome", "The sources have made no recommendation.", tables.recommendations());
        section("From outcome to what was done", "The plan has no outcome yet.", tables.outcomes());
        section("From measure and reading back to recommendation", "Nothing is measured yet.", tables.measures());
        section("From finding to recommendation", "No finding is recorded.", tables.findings());
        section(
                "From decision and action back to outcome",
                "No decision and no action is about an outcome or a recommendation.",
                tables.done());
        blocks.addAll(PlanWords.sources(paper.plan().plan().sources()));
        return new BoardPaper(paper.board(), paper.today(), Document.Orientation.LANDSCAPE)
                .document(
                        "Traceability matrix",
                        "How findings, recommendations, outcomes, measures and what was done hang together in the plan of the "
                                + paper.board().name() + ".",
                        BoardPaper.meaning(!paper.withheld().isNothing()),
                        blocks);
    }

    private void section(String heading, String none, TraceTables.Part part) {
        blocks.add(new Block.Heading(2, heading));
        blocks.add(part.rows().isEmpty() ? Block.Paragraph.of(none) : part.table());
    }

    private String summary() {
        TraceView trace = paper.trace();
        long answered = trace.recommendations().stream()
                .filter(RecommendationTrace::isCovered)
                .count();
        long odd = trace.recommendations().stream()
                .filter(one -> !one.oddities().isEmpty())
                .count();
        return Counted.capital(Counted.of(trace.findings().size(), "finding")) + ", "
                + Counted.of(trace.recommendations().size(), "recommendation") + " and "
                + Counted.of(trace.outcomes().size(), "outcome") + ". "
                + (answered == 0 ? "None" : answered) + " of the recommendations "
                + (answered == 1 ? "is" : "are") + " answered by an outcome. "
                + (odd == 0
                        ? "Nothing is odd about their printed references."
                        : Counted.capital(Counted.of(odd, "recommendation has", "recommendations have"))
                                + " odd printed references, which are kept as they are printed and flagged.");
    }
}
