package minutebook.tui.parts;

import minutebook.tui.Style;

/** The text of one table cell and what it is for. */
public record Cell(String text, Style style) {
    public static Cell of(String text) {
        return new Cell(text, Style.NORMAL);
    }
}
