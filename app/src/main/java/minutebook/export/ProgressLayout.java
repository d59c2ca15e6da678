package minutebook.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import minutebook.domain.AreaProgress;
import minutebook.domain.DateText;
import minutebook.domain.Judgement;
import minutebook.domain.Source;
import minutebook.view.RecommendationProgress;
import minutebook.view.RecommendationProgress.Verdict;
import minutebook.view.SourcePaper;

/**
 * What has become of the recommendations of one inspection or review: counts first, then each as it was numbered, with
 * what is being done, what shows it, and a verdict that claims no more than the record does ({@link Verdict}).
 */
public final class ProgressLayout {
    private static final List<Table.Column> COLUMNS = List.of(
            Table.Column.of("Where it stands", 40),
            Table.Column.of("How many", 12),
            Table.Column.of("Which recommendations", 48));

    private final SourcePaper paper;
    private final List<Block> blocks = new ArrayList<>();

    private ProgressLayout(SourcePaper paper) {
        this.paper = paper;
    }

    public static Document of(SourcePaper paper) {
        return new ProgressLayout(paper).document();
    }

    private Document document() {
        Source source = paper.source();
        summary();
        source();
        if (!paper.recommendations().isEmpty()) {
            blocks.add(new Block.Heading(2, "Each recommendation"));
            paper.recommendations()
                    .forEach(one -> blocks.addAll(new RecommendationSection(paper.paper(), one).blocks()));
        }
        return new BoardPaper(paper.paper().board(), paper.paper().today(), Document.Orientation.PORTRAIT)
                .document(
                        "Progress against recommendations: " + PlanWords.source(source) + " (" + source.key() + ")",
                        "What the " + paper.paper().board().name() + " has done about each recommendation of “"
                                + source.title() + "”, and what shows it.",
                        BoardPaper.meaning(!paper.paper().withheld().isNothing()),
                        blocks);
    }

    private void summary() {
        blocks.add(new Block.Heading(2, "Summary"));
        List<RecommendationProgress> all = paper.recommendations();
        if (all.isEmpty()) {
            blocks.add(Block.Paragraph.of("It makes no recommendations, or none is recorded."));
            return;
        }
        long immediate = all.stream()
                .filter(one -> one.trace().recommendation().immediate())
                .count();
        blocks.add(Block.Paragraph.of(
                Counted.capital(Counted.of(all.size(), "recommendation")) + ", " + (immediate == 0 ? "none" : immediate)
                        + " of them for immediate action. None is called met here: that is for those who made them to"
                        + " judge."));
        blocks.add(new Table(
                "Where the recommendations stand",
                COLUMNS,
                0,
                Arrays.stream(Verdict.values())
                        .map(verdict -> counted(verdict, all))
                        .toList()));
        blocks.add(Block.Paragraph.of(
                "Where a recommendation stands follows from the record; the first of these that holds"
                        + " is said. Evidence is recorded against an outcome of the plan, so where one outcome answers several"
                        + " recommendations, it counts for each of them."));
        blocks.add(new Block.ListBlock(Arrays.stream(Verdict.values())
                .map(verdict -> Prose.strong(verdict.words() + ":").then(" " + Counted.sentence(verdict.meaning())))
                .toList()));
    }

    private static List<Prose> counted(Verdict verdict, List<RecommendationProgress> all) {
        List<String> which = all.stream()
                .filter(one -> one.verdict() == verdict)
                .map(one -> one.trace().recommendation().number())
                .toList();
        return List.of(
                Prose.of(verdict.words()),
                Prose.of(which.isEmpty() ? "None" : String.valueOf(which.size())),
                which.isEmpty() ? Prose.emphasis("None") : Prose.of(Counted.and(which)));
    }

    private void source() {
        Source source = paper.source();
        blocks.add(new Block.Heading(2, "About the " + source.kind().word()));
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact("Title", Prose.of(source.title())));
        facts.add(new Block.Fact("Made by", Prose.of(source.publisher())));
        fieldwork(source).ifPresent(days -> facts.add(new Block.Fact("Carried out", Prose.of(days))));
        facts.add(new Block.Fact(
                "Published",
                source.published()
                        .map(day -> Prose.of(
                                DateText.plain(day) + (day.isAfter(paper.paper().today()) ? ", which is to come" : "")))
                        .orElse(Prose.emphasis("Not recorded"))));
        blocks.add(new Block.Facts(facts));
        if (!paper.judgements().isEmpty()) {
            blocks.add(Block.Paragraph.of("It judged:"));
            blocks.add(new Block.ListBlock(
                    paper.judgements().stream().map(ProgressLayout::judgement).toList()));
        }
        if (!paper.areas().isEmpty()) {
            blocks.add(Block.Paragraph.of("It said of progress:"));
            blocks.add(new Block.ListBlock(
                    paper.areas().stream().map(ProgressLayout::area).toList()));
        }
    }

    private static Optional<String> fieldwork(Source source) {
        return source.fieldworkFrom().map(from -> source.fieldworkTo()
                .filter(to -> !to.equals(from))
                .map(to -> DateText.plain(from) + " to " + DateText.plain(to))
                .orElse(DateText.plain(from)));
    }

    private static Prose judgement(Judgement one) {
        return Prose.of(one.area() + ": ")
                .then(Prose.strong(one.grade()))
                .then(" (" + DateText.plain(one.date()) + ")."
                        + (one.note().isEmpty() ? "" : " " + Counted.sentence(one.note())));
    }

    private static Prose area(AreaProgress one) {
        return Prose.of(one.area() + ": ")
                .then(Prose.strong(one.progress().word()))
                .then((one.reference().isEmpty() ? "" : " (" + one.reference() + ")") + "."
                        + (one.note().isEmpty() ? "" : " " + Counted.sentence(one.note())));
    }
}
