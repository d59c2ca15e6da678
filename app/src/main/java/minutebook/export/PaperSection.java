package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import minutebook.domain.HighlightReport;
import minutebook.domain.Paper;
import minutebook.view.HighlightRow;
import minutebook.view.ItemRecord;

/** What an item was given before the meeting: why it came late, the highlight report of its theme, its papers. */
final class PaperSection {
    private PaperSection() {}

    static List<Block> of(ItemRecord record) {
        List<Block> blocks = new ArrayList<>();
        if (!record.item().lateBecause().isEmpty()) {
            blocks.add(Block.Paragraph.of(
                    Counted.sentence("Late item because " + record.item().lateBecause())));
        }
        record.proceedings().highlight().ifPresent(row -> highlight(blocks, row));
        List<Paper> papers = record.proceedings().papers();
        if (!papers.isEmpty()) {
            blocks.add(new Block.Heading(3, "Papers"));
            blocks.add(
                    new Block.ListBlock(papers.stream().map(PaperSection::paper).toList()));
        }
        return blocks;
    }

    private static void highlight(List<Block> blocks, HighlightRow row) {
        HighlightReport report = row.report();
        blocks.add(new Block.Heading(3, "Highlight report"));
        blocks.add(new Block.Paragraph(Prose.emphasis(Counted.sentence("From " + row.from()))));
        blocks.add(new Block.ListBlock(Stream.of(
                        labelled("Achieved", report.achieved()),
                        labelled("Next", report.next()),
                        labelled("Concerns", report.concerns()),
                        labelled("The board is asked", report.asks()))
                .filter(prose -> !prose.spans().isEmpty())
                .toList()));
    }

    private static Prose labelled(String label, String text) {
        return text.isEmpty() ? Prose.of("") : Prose.strong(label + ":").then(" " + Counted.sentence(text));
    }

    private static Prose paper(Paper paper) {
        String late = paper.late() ? ", late" : "";
        return Prose.strong(paper.title()).then(late + ": " + paper.shownPlace());
    }
}
