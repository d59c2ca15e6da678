package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
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
        List<Passage> passages = groups(view);
        if (view.arising().decisions().isEmpty() && view.arising().actions().isEmpty()) {
            String last = view.previous()
                    .map(meeting -> " at meeting " + meeting.number())
                    .orElse(" before");
            passages.add(Passage.of(
                    "Nothing was decided" + last + ", and none of its actions has moved since.", Style.NORMAL));
        }
        return passages;
    }

    /** The groups that there are, each under its heading. */
    static List<Passage> groups(MeetingView view) {
        List<Passage> passages = new ArrayList<>();
        for (MattersArising.Group group : view.arisingInWords()) {
            passages.add(Passage.heading(group.heading()));
            group.matters()
                    .forEach(matter -> passages.add(new Passage(
                            0,
                            new Cell(matter.name(), matter.isOpen() ? Style.WARN : Style.STRONG),
                            Cell.of(matter.words()))));
        }
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
