package minutebook.tui;

import java.util.Optional;

/** A rectangle of the screen to draw on: text is cleaned, measured and cut at the edge here and nowhere else. */
public final class Surface {
    private final Grid grid;
    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final Optional<Style> only;

    Surface(Grid grid, int left, int top, int width, int height) {
        this(grid, left, top, width, height, Optional.empty());
    }

    private Surface(Grid grid, int left, int top, int width, int height, Optional<Style> only) {
        this.grid = grid;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.only = only;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Whether drawings should keep to the characters of a typewriter. */
    public boolean isPlain() {
        return grid.isPlain();
    }

    /** Writes one line of text, cleaned and cut at the right edge. Rows outside are ignored; gives the cells used. */
    public int put(int x, int y, String text, Style style) {
        if (y < 0 || y >= height || x < 0 || x >= width) {
            return 0;
        }
        Style used = only.orElse(style);
        int at = x;
        for (String cluster : Text.clusters(Text.clip(text, width - x))) {
            int cells = Text.width(cluster);
            grid.put(left + at, top + y, cluster, cells, used);
            at += cells;
        }
        return at - x;
    }

    /** Writes one line of text that ends at the right edge. Gives the cells used. */
    public int putRight(int y, String text, Style style) {
        String shown = Text.clip(text, width);
        return put(width - Text.width(shown), y, shown, style);
    }

    /** Blanks the whole rectangle in one style. */
    public void fill(Style style) {
        Style used = only.orElse(style);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                grid.put(left + x, top + y, " ", 1, used);
            }
        }
    }

    /** A rectangle within this one; what would stick out is cut off, so it may be smaller than asked, or empty. */
    public Surface part(int x, int y, int partWidth, int partHeight) {
        int fromX = Math.min(Math.max(x, 0), width);
        int fromY = Math.min(Math.max(y, 0), height);
        int toX = Math.max(fromX, Math.min(width, x + partWidth));
        int toY = Math.max(fromY, Math.min(height, y + partHeight));
        return new Surface(grid, left + fromX, top + fromY, toX - fromX, toY - fromY, only);
    }

    /** The same rectangle where everything is drawn in one style, whatever is asked for: a selected row. */
    public Surface allIn(Style style) {
        return new Surface(grid, left, top, width, height, Optional.of(style));
    }

    /** Shows the text cursor here, if it is inside. */
    public void cursor(int x, int y) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
            grid.cursor(left + x, top + y);
        }
    }
}
