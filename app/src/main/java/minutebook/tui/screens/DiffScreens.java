package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import minutebook.export.FrozenMinutes;
import minutebook.export.MinutesDiff;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Passage;
import minutebook.view.AfterView;

/** What differs between the last two texts of a meeting's minutes, to be read. */
final class DiffScreens {
    private DiffScreens() {}

    /** Why there is nothing to compare; empty when there is. */
    static String whyOff(AfterView view) {
        int texts = view.circulations().size() + (view.minutes().approved().isPresent() ? 1 : 0);
        return texts < 2 ? "The minutes have gone out " + (texts == 0 ? "not at all." : "once only.") : "";
    }

    static PassagesScreen of(AfterView view) {
        List<FrozenMinutes.Version> all = FrozenMinutes.versions(view);
        FrozenMinutes.Version earlier = all.get(all.size() - 2);
        FrozenMinutes.Version later = all.get(all.size() - 1);
        List<Passage> passages = new ArrayList<>();
        passages.add(marked(Style.BAD, "−", "As " + earlier.name()));
        passages.add(marked(Style.GOOD, "+", "As " + later.name()));
        passages.add(Passage.blank());
        List<String> lines = MinutesDiff.of(earlier, later);
        if (lines.isEmpty()) {
            passages.add(Passage.of("There is no difference.", Style.MUTED));
        }
        lines.forEach(line -> passages.add(passage(line)));
        return PassagesScreen.of("Changes in minutes " + view.meeting().number(), passages);
    }

    private static Passage passage(String line) {
        if (line.startsWith("− ")) {
            return marked(Style.BAD, "−", line.substring(2));
        }
        return line.startsWith("+ ")
                ? marked(Style.GOOD, "+", line.substring(2))
                : Passage.heading(line.replaceFirst("^#+ ", ""));
    }

    private static Passage marked(Style style, String mark, String text) {
        return new Passage(0, new Cell(mark, style), new Cell(text, Style.NORMAL));
    }
}
