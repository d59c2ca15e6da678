package minutebook.tui;

import java.util.Arrays;

/** The cells of one frame: what stands in each, in which style, and where the cursor is. */
public final class Grid {
    private static final String BLANK = " ";

    private final int width;
    private final int height;
    private final boolean plain;
    private final String[] texts;
    private final Style[] styles;
    private int cursorX = -1;
    private int cursorY = -1;

    public Grid(int width, int height) {
        this(width, height, false);
    }

    /**
     * An empty frame.
     *
     * @param plain whether it will be shown where there are few characters but those of a typewriter
     */
    public Grid(int width, int height, boolean plain) {
        this.plain = plain;
        this.width = Math.max(0, width);
        this.height = Math.max(0, height);
        texts = new String[this.width * this.height];
        styles = new Style[this.width * this.height];
        Arrays.fill(texts, BLANK);
        Arrays.fill(styles, Style.NORMAL);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    boolean isPlain() {
        return plain;
    }

    /** The grapheme cluster in a cell; "" for the second cell of a wide one. */
    public String text(int x, int y) {
        return texts[y * width + x];
    }

    public Style style(int x, int y) {
        return styles[y * width + x];
    }

    public boolean hasCursor() {
        return cursorX >= 0;
    }

    public int cursorX() {
        return cursorX;
    }

    public int cursorY() {
        return cursorY;
    }

    /** The surface that draws on all of this grid. */
    public Surface surface() {
        return new Surface(this, 0, 0, width, height);
    }

    /** The frame as plain text, one line a row, without trailing blanks. */
    public String asText() {
        StringBuilder all = new StringBuilder();
        for (int y = 0; y < height; y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < width; x++) {
                row.append(text(x, y));
            }
            all.append(row.toString().stripTrailing()).append('\n');
        }
        return all.toString();
    }

    void cursor(int x, int y) {
        cursorX = x;
        cursorY = y;
    }

    /** Puts one cluster of one or two cells, blanking whatever wide cluster it cuts in half. */
    void put(int x, int y, String cluster, int cells, Style style) {
        int at = y * width + x;
        if (texts[at].isEmpty() && x > 0) {
            texts[at - 1] = BLANK;
        }
        int after = x + cells;
        if (after < width && texts[y * width + after].isEmpty()) {
            texts[y * width + after] = BLANK;
        }
        texts[at] = cluster;
        styles[at] = style;
        if (cells == 2) {
            texts[at + 1] = "";
            styles[at + 1] = style;
        }
    }
}
