package minutebook.cli.linear;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.ClosingGap;
import minutebook.view.GapsView;

/** What “show gaps” tells: what is missing before the meeting can be closed, numbered to be waived. */
final class ShowGaps {
    private ShowGaps() {}

    static List<String> of(GapsView gaps) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < gaps.open().size(); i++) {
            ClosingGap gap = gaps.open().get(i);
            lines.add((i + 1) + ". " + gap.gate().word() + ": " + gap.sentence());
        }
        if (lines.isEmpty()) {
            lines.add(
                    gaps.waived().isEmpty()
                            ? "Nothing is missing: “close” ends the meeting."
                            : "Every gap is dealt with: “close” ends the meeting.");
        }
        gaps.waived()
                .forEach(one -> lines.add("- Left as it is: " + one.gap().sentence() + " Because "
                        + Show.oneLine(one.waiver().because())));
        return lines;
    }
}
