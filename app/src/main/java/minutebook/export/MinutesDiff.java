package minutebook.export;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import minutebook.view.AfterView;

/** What differs between two texts of the same minutes, line by line as Markdown prints them; their status is left aside. */
public final class MinutesDiff {
    private static final String GONE = "− ";
    private static final String NEW = "+ ";

    private MinutesDiff() {}

    /** Each difference under the heading where it stands: lines that went, then lines that came; empty when there is none. */
    public static List<String> of(FrozenMinutes.Version before, FrozenMinutes.Version after) {
        Document now = after.document();
        List<String> old = lines(before.document().as(now.status()));
        List<String> fresh = lines(now);
        List<String> said = new ArrayList<>();
        String heading = "";
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            String here = heading(fresh, delta.getTarget().getPosition());
            if (!here.equals(heading)) {
                said.add(here);
                heading = here;
            }
            delta.getSource().getLines().forEach(line -> said.add(GONE + line));
            delta.getTarget().getLines().forEach(line -> said.add(NEW + line));
        }
        return said;
    }

    /** What differs, under the names of both; or that nothing does. */
    public static List<String> told(FrozenMinutes.Version before, FrozenMinutes.Version after) {
        List<String> said = new ArrayList<>(List.of(GONE + Words.line(before.name()), NEW + Words.line(after.name())));
        List<String> lines = of(before, after);
        said.addAll(lines.isEmpty() ? List.of("There is no difference.") : lines);
        return said;
    }

    /** The texts of a meeting's minutes that were kept, oldest first. Refuses fewer than two. */
    public static List<FrozenMinutes.Version> comparable(AfterView view) {
        List<FrozenMinutes.Version> all = FrozenMinutes.versions(view);
        if (all.size() < 2) {
            throw new Refused(
                    Refused.Reason.NOT_FOUND,
                    "The minutes of meeting " + view.meeting().number() + " have gone out "
                            + (all.isEmpty() ? "not at all" : "once") + ", so there is nothing to compare.");
        }
        return all;
    }

    /** The heading above a line. */
    private static String heading(List<String> lines, int at) {
        for (int i = Math.min(at, lines.size() - 1); i >= 0; i--) {
            if (lines.get(i).startsWith("#")) {
                return lines.get(i);
            }
        }
        return "";
    }

    /** The document's lines; blank ones only part the rest. */
    private static List<String> lines(Document document) {
        return new String(Export.rendered(new MarkdownWriter(), document), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
