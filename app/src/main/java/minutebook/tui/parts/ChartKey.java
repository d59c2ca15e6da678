package minutebook.tui.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import minutebook.domain.statistics.ChartGeometry;
import minutebook.domain.statistics.Dot;
import minutebook.tui.Text;
import minutebook.tui.parts.ChartStyle.Line;

/** What the signs and lines of a chart mean: only those that it has, what says most first. */
final class ChartKey {
    private static final String GAP = "  ";

    private ChartKey() {}

    /** The key on at most so many lines; what finds no room is left out. */
    static List<String> lines(ChartGeometry geometry, ChartStyle style, boolean nearLines, int width, int most) {
        List<String> lines = new ArrayList<>();
        for (String part : parts(geometry, style, nearLines)) {
            int last = lines.size() - 1;
            if (last >= 0 && Text.width(lines.get(last) + GAP + part) <= width) {
                lines.set(last, lines.get(last) + GAP + part);
            } else if (lines.size() < most && Text.width(part) <= width) {
                lines.add(part);
            }
        }
        return lines;
    }

    private static List<String> parts(ChartGeometry geometry, ChartStyle style, boolean nearLines) {
        List<String> parts = new ArrayList<>();
        geometry.kinds().stream()
                .sorted(Comparator.comparing((Dot.Kind kind) -> kind == Dot.Kind.ORDINARY))
                .forEach(kind -> parts.add(style.sign(kind) + " " + kind.word() + beyond(geometry, kind)));
        geometry.target().ifPresent(target -> parts.add(style.line(Line.TARGET) + " target"));
        if (geometry.stretches().stream().anyMatch(stretch -> stretch.limits().isPresent())) {
            parts.add(style.line(Line.MEAN) + " average");
            parts.add(style.line(Line.LIMIT) + " limits");
            if (nearLines) {
                parts.add(style.line(Line.NEAR) + " near limits");
            }
        }
        if (geometry.stretches().size() > 1) {
            parts.add(style.line(Line.CUT) + " limits set anew");
        }
        return parts;
    }

    private static String beyond(ChartGeometry geometry, Dot.Kind kind) {
        boolean pinned = geometry.apart().stream().anyMatch(dot -> dot.kind() == kind && dot.pinned());
        return pinned ? " (off the scale)" : "";
    }
}
