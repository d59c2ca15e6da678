package minutebook.tui.parts;

/** A field of dots, several to a cell where the style has such characters, on which lines are drawn. */
final class Dots {
    private final ChartStyle style;
    private final int width;
    private final int height;
    private final int[] bits;

    Dots(ChartStyle style, int width, int height) {
        this.style = style;
        this.width = width;
        this.height = height;
        bits = new int[width * height];
    }

    /** The cell, counted from the left, in which a place from 0 to 1 lies. */
    int cellAcross(double x) {
        return column(x) / style.across();
    }

    /** The cell, counted from the top, in which a height from 0 to 1 lies. */
    int cellDown(double y) {
        return row(y) / style.down();
    }

    /** Draws a straight line between two places; many readings in one column become the range that they cover. */
    void line(double fromX, double fromY, double toX, double toY) {
        int x = column(fromX);
        int y = row(fromY);
        int across = column(toX) - x;
        int down = row(toY) - y;
        int steps = Math.max(1, Math.max(Math.abs(across), Math.abs(down)));
        for (int i = 0; i <= steps; i++) {
            set(x + Math.round((float) across * i / steps), y + Math.round((float) down * i / steps));
        }
    }

    boolean isSet(int cellX, int cellY) {
        return bits[cellY * width + cellX] != 0;
    }

    char cell(int cellX, int cellY) {
        return style.cell(bits[cellY * width + cellX]);
    }

    private void set(int column, int row) {
        bits[row / style.down() * width + column / style.across()] |=
                style.bit(column % style.across(), row % style.down());
    }

    private int column(double x) {
        return (int) Math.round(x * (width * style.across() - 1));
    }

    private int row(double y) {
        return (int) Math.round((1 - y) * (height * style.down() - 1));
    }
}
