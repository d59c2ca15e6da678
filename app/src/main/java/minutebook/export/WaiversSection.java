package minutebook.export;

import java.util.List;
import minutebook.view.MinutesView;
import minutebook.view.WaivedGap;

/** What was missing when the meeting was closed, and why it was left so. */
final class WaiversSection {
    private final MinutesView view;

    WaiversSection(MinutesView view) {
        this.view = view;
    }

    List<Block> blocks() {
        if (view.waived().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(2, "Gaps that were left"),
                new Block.ListBlock(view.waived().stream()
                        .map(WaiversSection::waived)
                        .map(Prose::of)
                        .toList()));
    }

    private static String waived(WaivedGap one) {
        return Counted.sentence(one.gap().sentence())
                + " Left as it is: "
                + Counted.sentence(Counted.capital(one.waiver().because()));
    }
}
