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
                new Block.Heading(2, "Left as it is"),
                new Block.ListBlock(view.waived().stream()
                        .map(WaiversSection::waived)
                        .map(Prose::of)
                        .toList()));
    }

    private static String waived(WaivedGap one) {
        String sentence = one.gap().sentence().replaceFirst("[.]$", "");
        return Counted.sentence(
                sentence + "; it stays so because " + one.waiver().because());
    }
}
