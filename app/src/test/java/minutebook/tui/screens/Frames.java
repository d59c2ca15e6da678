package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import minutebook.tui.Grid;
import minutebook.tui.Hint;
import minutebook.tui.Screen;
import minutebook.tui.Text;

/** What holds of every frame of every screen. */
final class Frames {
    private Frames() {}

    /** Draws the screen at a size and checks the frame. */
    static Grid checked(Screen screen, int width, int height, String where) {
        Grid frame = new Grid(width, height);
        screen.draw(frame.surface());
        for (int y = 0; y < height; y++) {
            int row = y;
            int cells = 0;
            for (int x = 0; x < width; x++) {
                String text = frame.text(x, y);
                cells += Text.width(text);
                assertTrue(
                        text.codePoints().noneMatch(Frames::isHarmful),
                        () -> where + ": a control character in row " + row + " of\n" + frame.asText());
            }
            assertEquals(width, cells, () -> where + ": row " + row + " of\n" + frame.asText());
        }
        boolean helps = screen.hints().stream().map(Hint::key).anyMatch(key -> key.is("?"));
        if (helps) {
            String footer = frame.asText().lines().reduce("", (before, row) -> row);
            assertTrue(footer.contains("?"), () -> where + ": no ? in the footer of\n" + frame.asText());
        }
        return frame;
    }

    private static boolean isHarmful(int point) {
        return Character.isISOControl(point)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x2028
                || point == 0x2029
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
