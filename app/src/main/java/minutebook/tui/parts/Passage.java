package minutebook.tui.parts;

import java.util.List;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.Text;

/**
 * A paragraph of a page: a mark that stands out, and text that hangs to the right of it.
 *
 * @param indent cells left free at the left
 */
public record Passage(int indent, Cell mark, Cell text) {
    private static final int BELOW = 2;

    public static Passage of(String text, Style style) {
        return new Passage(0, Cell.of(""), new Cell(text, style));
    }

    public static Passage heading(String text) {
        return of(text, Style.HEADING);
    }

    public static Passage blank() {
        return of("", Style.NORMAL);
    }

    /** How many rows it takes in so many cells. */
    public int rows(int width) {
        return lines(width).size() + above(width);
    }

    /** Draws it from the top of the surface, and gives how many rows it takes. */
    public int drawn(Surface surface) {
        draw(surface, 0);
        return rows(surface.width());
    }

    /** Draws its rows from {@code skipped} on, as far as the surface goes. */
    void draw(Surface surface, int skipped) {
        List<String> lines = lines(surface.width());
        int left = left(surface.width());
        int above = above(surface.width());
        if (skipped == 0) {
            surface.put(indent(surface.width()), 0, mark.text(), mark.style());
        }
        for (int i = Math.max(0, skipped - above); i < lines.size(); i++) {
            surface.put(left, i + above - skipped, lines.get(i), text.style());
        }
    }

    private List<String> lines(int width) {
        return Text.wrap(text.text(), Math.max(1, width - left(width)));
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

    private int marked() {
        return mark.text().isEmpty() ? 0 : Text.width(mark.text()) + 1;
    }

    private int indent(int width) {
        return width < 60 ? Math.min(indent, 1) : indent;
    }
}
