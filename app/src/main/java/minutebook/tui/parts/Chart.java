package minutebook.tui.parts;

import java.util.List;
import java.util.Optional;
import minutebook.domain.statistics.ChartGeometry;
import minutebook.domain.statistics.Tick;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.Text;

/**
 * A process behaviour chart with its labels, which leave one after another as the surface gets smaller: names of the lines at
 * the right, the key below, the values at the left, the dates.
 *
 * @param nearLines whether the near lines are drawn too
 */
public record Chart(ChartGeometry geometry, ChartStyle style, boolean nearLines) {
    private static final int NAMES_FROM = 56;
    private static final int KEY_FROM = 8;
    private static final int LEAST_PLOT = 6;
    private static final int ROWS_A_VALUE = 3;
    private static final int ROWS_A_KEY_LINE = 5;
    private static final int CELLS_A_DATE = 12;

    public void draw(Surface surface) {
        if (surface.width() < 1 || surface.height() < 1) {
            return;
        }
        List<String> key = surface.height() < KEY_FROM
                ? List.of()
                : ChartKey.lines(geometry, style, nearLines, surface.width(), surface.height() / ROWS_A_KEY_LINE);
        int dates = surface.height() > 1 ? 1 : 0;
        int rows = surface.height() - dates - key.size();
        drawPlot(surface.part(0, 0, surface.width(), rows), surface.part(0, rows, surface.width(), dates));
        for (int i = 0; i < key.size(); i++) {
            surface.put(0, rows + dates + i, key.get(i), Style.MUTED);
        }
    }

    private void drawPlot(Surface surface, Surface below) {
        List<Tick> values = geometry.up().ticks(Math.max(2, surface.height() / ROWS_A_VALUE));
        List<Tick> names = surface.width() >= NAMES_FROM ? geometry.levels() : List.of();
        int left = widest(values) + LEAST_PLOT < surface.width() ? widest(values) + 1 : 0;
        int right = names.isEmpty() ? 0 : widest(names) + 1;
        int columns = surface.width() - left - right;
        ChartPlot.draw(geometry, style, nearLines, surface.part(left, 0, columns, surface.height()));
        column(surface.part(0, 0, left, surface.height()), values, true);
        column(surface.part(left + columns + 1, 0, right, surface.height()), names, false);
        if (below.height() > 0) {
            dates(below.part(left, 0, columns, 1));
        }
    }

    /** Writes labels at their heights; one whose row is taken goes to the next row, or is left out. */
    private void column(Surface surface, List<Tick> labels, boolean toRight) {
        Dots scale = new Dots(style, 1, surface.height());
        boolean[] taken = new boolean[surface.height()];
        for (Tick label : labels) {
            int row = scale.cellDown(label.at());
            free(taken, row).ifPresent(y -> {
                taken[y] = true;
                int x = toRight ? surface.width() - 1 - Text.width(label.label()) : 0;
                surface.put(x, y, label.label(), Style.MUTED);
            });
        }
    }

    private static Optional<Integer> free(boolean[] taken, int row) {
        for (int y : new int[] {row, row - 1, row + 1}) {
            if (y >= 0 && y < taken.length && !taken[y]) {
                return Optional.of(y);
            }
        }
        return Optional.empty();
    }

    private void dates(Surface surface) {
        Dots scale = new Dots(style, Math.max(1, surface.width()), 1);
        int free = 0;
        for (Tick tick : geometry.across().ticks(Math.max(1, surface.width() / CELLS_A_DATE))) {
            int wide = Text.width(tick.label());
            int wanted = scale.cellAcross(tick.at()) - wide / 2;
            int x = Math.max(0, Math.min(wanted, surface.width() - wide));
            if (x >= free && x + wide <= surface.width()) {
                surface.put(x, 0, tick.label(), Style.MUTED);
                free = x + wide + 1;
            }
        }
    }

    private static int widest(List<Tick> ticks) {
        return ticks.stream().mapToInt(tick -> Text.width(tick.label())).max().orElse(0);
    }
}
