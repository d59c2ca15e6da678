package minutebook.export;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
