package minutebook.tui.parts;

import java.math.BigDecimal;
import java.util.List;
import minutebook.domain.statistics.ChartGeometry;
import minutebook.domain.statistics.Dot;
import minutebook.domain.statistics.Limits;
import minutebook.domain.statistics.Stretch;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.ChartStyle.Line;

/** The field of a chart inside its labels: lines first, the readings over them, their signs on top. */
final class ChartPlot {
    private static final int CELLS_A_SIGN = 2;

    private final ChartGeometry geometry;
    private final ChartStyle style;
    private final Surface surface;
    private final Dots dots;
    private final Dot.Kind[] strongest;

    private ChartPlot(ChartGeometry geometry, ChartStyle style, Surface surface) {
        this.geometry = geometry;
        this.style = style;
        this.surface = surface;
        dots = new Dots(style, surface.width(), surface.height());
        strongest = new Dot.Kind[surface.width() * surface.height()];
    }

    static void draw(ChartGeometry geometry, ChartStyle style, boolean nearLines, Surface surface) {
        ChartPlot plot = new ChartPlot(geometry, style, surface);
        geometry.stretches().forEach(stretch -> plot.lines(stretch, nearLines));
        geometry.target().ifPresent(target -> plot.level(Line.TARGET, 0, 1, target));
        plot.cuts();
        geometry.stretches().forEach(stretch -> plot.join(stretch.dots()));
        plot.dots();
        plot.readings();
        plot.signs(geometry.apart());
    }

    private void lines(Stretch stretch, boolean nearLines) {
        if (stretch.limits().isEmpty()) {
            return;
        }
        Limits limits = stretch.limits().get();
        if (nearLines) {
            level(Line.NEAR, stretch.from(), stretch.to(), limits.nearLower());
            level(Line.NEAR, stretch.from(), stretch.to(), limits.nearUpper());
        }
        level(Line.LIMIT, stretch.from(), stretch.to(), limits.lower());
        level(Line.LIMIT, stretch.from(), stretch.to(), limits.upper());
        level(Line.MEAN, stretch.from(), stretch.to(), limits.mean());
    }

    private void level(Line line, double from, double to, BigDecimal value) {
        int y = dots.cellDown(geometry.up().at(value));
        Style colour = line == Line.TARGET ? Style.DONE : Style.MUTED;
        for (int x = dots.cellAcross(from); x <= dots.cellAcross(to); x++) {
            put(x, y, style.line(line), colour);
        }
    }

    private void cuts() {
        for (Stretch stretch :
                geometry.stretches().subList(1, geometry.stretches().size())) {
            for (int y = 0; y < surface.height(); y++) {
                put(dots.cellAcross(stretch.from()), y, style.line(Line.CUT), Style.MUTED);
            }
        }
    }

    private void join(List<Dot> readings) {
        for (int i = 1; i < readings.size(); i++) {
            Dot from = readings.get(i - 1);
            Dot to = readings.get(i);
            dots.line(from.x(), from.y(), to.x(), to.y());
        }
    }

    private void dots() {
        for (int y = 0; y < surface.height(); y++) {
            for (int x = 0; x < surface.width(); x++) {
                if (dots.isSet(x, y)) {
                    put(x, y, dots.cell(x, y), Style.NORMAL);
                }
            }
        }
    }

    /** The signs of counted readings; ordinary ones only where there is room to tell them apart. */
    private void readings() {
        List<Dot> readings = geometry.stretches().stream()
                .flatMap(stretch -> stretch.dots().stream())
                .toList();
        boolean crowded = readings.size() * CELLS_A_SIGN > surface.width();
        signs(readings.stream()
                .filter(dot -> !crowded || dot.kind() != Dot.Kind.ORDINARY)
                .toList());
    }

    /** Puts the signs; where several share a cell the most noticeable stands for them. */
    private void signs(List<Dot> readings) {
        for (Dot dot : readings) {
            int x = dots.cellAcross(dot.x());
            int y = dots.cellDown(dot.y());
            int at = y * surface.width() + x;
            if (strongest[at] == null || dot.kind().compareTo(strongest[at]) > 0) {
                strongest[at] = dot.kind();
                put(x, y, style.sign(dot.kind()), colour(dot.kind()));
            }
        }
    }

    private void put(int x, int y, char sign, Style colour) {
        surface.put(x, y, String.valueOf(sign), colour);
    }

    private static Style colour(Dot.Kind kind) {
        return switch (kind) {
            case ORDINARY -> Style.NORMAL;
            case CHANGE -> Style.STRONG;
            case IMPROVEMENT -> Style.GOOD;
            case CONCERN -> Style.BAD;
            case SUSPECT, KNOWN_WRONG, CONFLICT -> Style.WARN;
        };
    }
}
