package minutebook.tui.parts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.Text;

/**
 * A paragraph of a page: a mark that stands out, and text that hangs to the right of it.
 *
 * @param indent cells left free at the left
 * @param beside what stands in a second column where there is room for two, and below where there is not
 * @param trend values whose sparkline stands at the right of the first line where there is room; empty for none
 */
public record Passage(int indent, Cell mark, Cell text, Optional<Passage> beside, List<Optional<BigDecimal>> trend) {
    private static final int BELOW = 2;
    private static final int WIDE = 90;
    private static final int GAP = 2;
    private static final int TREND = 12;
    private static final int TREND_FROM = 72;

    public Passage {
        trend = List.copyOf(trend);
    }

    public Passage(int indent, Cell mark, Cell text) {
        this(indent, mark, text, Optional.empty(), List.of());
    }

    /** A passage with the sparkline of these values at its right. */
    public static Passage withTrend(int indent, Cell mark, Cell text, List<Optional<BigDecimal>> trend) {
        return new Passage(indent, mark, text, Optional.empty(), trend);
    }

    /** The same with another one beside it. */
    public Passage with(Passage other) {
        return new Passage(indent, mark, text, Optional.of(other), trend);
    }

    public static Passage of(String text, Style style) {
        return new Passage(0, Cell.of(""), new Cell(text, style));
    }

    /** What something is, beside its name. */
    public static Passage fact(String name, String text) {
        return new Passage(0, new Cell(name, Style.MUTED), Cell.of(text));
    }

    public static Passage heading(String text) {
        return of(text, Style.HEADING);
    }

    public static Passage blank() {
        return of("", Style.NORMAL);
    }

    /** How many rows it takes in so many cells. */
    public int rows(int width) {
        if (isBeside(width)) {
            return Math.max(own(half(width)), beside.orElseThrow().rows(half(width)));
        }
        return own(width) + beside.map(other -> other.rows(width)).orElse(0);
    }

    private int own(int width) {
        return lines(width).size() + above(width);
    }

    private boolean isBeside(int width) {
        return width >= WIDE && beside.isPresent();
    }

    private static int half(int width) {
        return (width - GAP) / 2;
    }

    /** Draws it from the top of the surface, and gives how many rows it takes. */
    public int drawn(Surface surface) {
        draw(surface, 0);
        return rows(surface.width());
    }

    /** Draws its rows from {@code skipped} on, as far as the surface goes. */
    void draw(Surface surface, int skipped) {
        if (isBeside(surface.width())) {
            int half = half(surface.width());
            drawOwn(surface.part(0, 0, half, surface.height()), skipped);
            beside.orElseThrow().draw(surface.part(half + GAP, 0, half, surface.height()), skipped);
            return;
        }
        drawOwn(surface, skipped);
        int below = own(surface.width()) - skipped;
        beside.ifPresent(other -> other.draw(
                surface.part(0, Math.max(0, below), surface.width(), surface.height()), Math.max(0, -below)));
    }

    private void drawOwn(Surface surface, int skipped) {
        List<String> lines = lines(surface.width());
        int left = left(surface.width());
        int above = above(surface.width());
        if (skipped == 0) {
            surface.put(indent(surface.width()), 0, mark.text(), mark.style());
            surface.part(surface.width() - trend(surface.width()), 0, surface.width(), 1)
                    .put(1, 0, Sparkline.trend(trend, TREND, ChartStyle.of(surface)), Style.STRONG);
        }
        for (int i = Math.max(0, skipped - above); i < lines.size(); i++) {
            surface.put(left, i + above - skipped, lines.get(i), text.style());
        }
    }

    private List<String> lines(int width) {
        return Text.wrap(text.text(), Math.max(1, width - left(width) - trend(width)));
    }

    /** Where the text begins: beside its mark, or a little to the right when it stands below. */
    private int left(int width) {
        int wanted = above(width) > 0 ? indent(width) + BELOW : indent(width) + marked();
        return Math.max(0, Math.min(wanted, width - 1));
    }

    /** Rows that a mark takes for itself because it would leave its text too little room. */
    private int above(int width) {
        return marked() > BELOW && indent(width) + marked() > width / 2 ? 1 : 0;
    }

    /** Cells that the sparkline takes with a blank before it. */
    private int trend(int width) {
        return width >= TREND_FROM && trend.stream().filter(Optional::isPresent).count() > 1 ? TREND + 1 : 0;
    }

    private int marked() {
        return mark.text().isEmpty() ? 0 : Text.width(mark.text()) + 1;
    }

    private int indent(int width) {
        return width < 60 ? Math.min(indent, 1) : indent;
    }
}
