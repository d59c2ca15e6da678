package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.HighlightReport;
import minutebook.domain.Meeting;
import minutebook.domain.Paper;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Passage;
import minutebook.view.HighlightRow;
import minutebook.view.MeetingView;

/** What an item was given before the meeting: why it is private or late, what its lead reports, its papers. */
final class BriefPapers {
    private BriefPapers() {}

    static List<Passage> of(MeetingView view) {
        List<Passage> passages = new ArrayList<>();
        view.at().ifPresent(at -> {
            if (at.item().isPrivate()) {
                passages.add(warning(
                        "Part 2", at.item().exemption() + ": " + at.item().publicInterest()));
            }
            if (!at.item().lateBecause().isEmpty()) {
                passages.add(warning("late", "because " + at.item().lateBecause()));
            }
            if (at.theme().isPresent()) {
                passages.addAll(highlight(at.proceedings().highlight(), view.meeting()));
            }
            at.proceedings().papers().forEach(paper -> passages.add(paper(paper)));
        });
        return passages;
    }

    /** The report on a theme, or that none came although the papers are out. */
    static List<Passage> highlight(Optional<HighlightRow> row, Meeting meeting) {
        List<Passage> passages = new ArrayList<>();
        row.ifPresent(given -> {
            HighlightReport report = given.report();
            passages.add(Passage.heading("Highlight report"));
            passages.add(Passage.of(given.from(), Style.MUTED));
            add(passages, "achieved", report.achieved());
            add(passages, "next", report.next());
            add(passages, "concerns", report.concerns());
            add(passages, "asks", report.asks());
        });
        if (row.isEmpty() && meeting.papersOut().isPresent() && !meeting.isOver()) {
            passages.add(warning("!", "No highlight report came with the papers."));
        }
        return passages;
    }

    private static void add(List<Passage> passages, String name, String text) {
        if (!text.isEmpty()) {
            passages.add(new Passage(1, new Cell(name, Style.MUTED), Cell.of(text)));
        }
    }

    private static Passage warning(String mark, String text) {
        return new Passage(0, new Cell(mark, Style.WARN), new Cell(text, Style.WARN));
    }

    private static Passage paper(Paper paper) {
        return new Passage(
                0,
                new Cell(paper.late() ? "late paper" : "paper", paper.late() ? Style.WARN : Style.MUTED),
                Cell.of(paper.title()));
    }
}
