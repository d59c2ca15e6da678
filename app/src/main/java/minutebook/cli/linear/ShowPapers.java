package minutebook.cli.linear;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.HighlightReport;
import minutebook.domain.Paper;
import minutebook.view.ItemRecord;

/** What “show” tells of what an item was given before the meeting: why it is late, its papers, the lead's report. */
final class ShowPapers {
    private ShowPapers() {}

    static List<String> of(ItemRecord at) {
        List<String> lines = new ArrayList<>();
        if (!at.item().lateBecause().isEmpty()) {
            lines.add("- Late item because " + Show.oneLine(at.item().lateBecause()));
        }
        at.proceedings().highlight().ifPresent(row -> {
            HighlightReport report = row.report();
            lines.add("- Highlight report (" + row.from() + "): " + Show.oneLine(report.achieved())
                    + labelled("Next", report.next()) + labelled("Concerns", report.concerns())
                    + labelled("Asks", report.asks()));
        });
        at.proceedings().papers().forEach(paper -> lines.add("- " + paper(paper)));
        return lines;
    }

    private static String paper(Paper paper) {
        return (paper.late() ? "Late paper: " : "Paper: ") + paper.title() + " (" + paper.shownPlace() + ")";
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? "" : " " + label + ": " + Show.oneLine(text);
    }
}
