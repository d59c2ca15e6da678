package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.DateText;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Passage;
import minutebook.view.CorrectionsView;
import minutebook.view.MattersArising;
import minutebook.view.MeetingView;

/** What the chair looks back on: matters arising from the last minutes, and what later meetings corrected in them. */
final class ArisingBrief {
    private ArisingBrief() {}

    static List<Passage> of(MeetingView view) {
        MattersArising arising = view.arising();
        List<Passage> passages = new ArrayList<>();
        String last = view.previous()
                .map(meeting -> " at meeting " + meeting.number())
                .orElse(" before");
        passages.addAll(open(arising, last));
        if (arising.decisions().isEmpty() && arising.actions().isEmpty()) {
            passages.add(Passage.of(
                    "Nothing was decided" + last + ", and none of its actions has moved since.", Style.NORMAL));
            return passages;
        }
        if (!arising.decisions().isEmpty()) {
            passages.add(Passage.heading("Decided" + last));
        }
        arising.decisions()
                .forEach(row -> passages.add(new Passage(
                        0,
                        new Cell(row.ref(), Style.STRONG),
                        Cell.of(row.decision().words()))));
        if (!arising.actions().isEmpty()) {
            passages.add(Passage.heading("Agreed" + last + " and moved since"));
        }
        arising.actions()
                .forEach(row -> passages.add(new Passage(
                        0,
                        new Cell(row.ref(), Style.STRONG),
                        Cell.of(Shown.state(row, view.today()).text() + ", due "
                                + DateText.brief(row.action().due()) + ", "
                                + row.owner().post() + ": " + row.action().what()))));
        return passages;
    }

    /** What the board asked or took higher and has heard nothing of. */
    private static List<Passage> open(MattersArising arising, String last) {
        List<Passage> passages = new ArrayList<>();
        if (!arising.unanswered().isEmpty()) {
            passages.add(Passage.heading("Asked" + last + " and not answered yet"));
        }
        arising.unanswered().forEach(challenge -> {
            String to = challenge.asked().isEmpty() ? "" : " to " + challenge.asked();
            passages.add(new Passage(
                    0,
                    new Cell("challenge", Style.WARN),
                    Cell.of(challenge.question() + " – " + challenge.asker() + to)));
        });
        if (!arising.unreturned().isEmpty()) {
            passages.add(Passage.heading("Taken higher" + last + ", no response yet"));
        }
        arising.unreturned()
                .forEach(
                        row -> passages.add(new Passage(0, new Cell("escalated", Style.WARN), Cell.of(row.inWords()))));
        return passages;
    }

    /** What stands above minutes that a later meeting has corrected; the text below it stays. */
    static List<Passage> of(CorrectionsView view) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < view.corrections().size(); i++) {
            var correction = view.corrections().get(i);
            passages.add(new Passage(
                    0,
                    new Cell("corrected at meeting " + view.at().get(i).number(), Style.WARN),
                    Cell.of((correction.about().isEmpty() ? "" : correction.about() + ": ")
                            + (correction.was().isEmpty()
                                    ? "add “" + correction.now() + "”"
                                    : "“" + correction.was() + "” should read “" + correction.now() + "”"))));
        }
        return passages;
    }
}
