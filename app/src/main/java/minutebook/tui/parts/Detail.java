package minutebook.tui.parts;

import java.util.List;
import minutebook.tui.Style;
import minutebook.tui.Surface;

/** What is chosen in a list, in full below the list under a rule; nothing where there is no room for both. */
public final class Detail {
    private static final int LEAST = 12;
    private static final int MOST = 9;

    private Detail() {}

    /** Draws it at the bottom of a surface and gives the surface that is left above it. */
    public static Surface draw(Surface surface, List<Passage> passages) {
        if (surface.height() <= LEAST) {
            return surface;
        }
        int rows = Math.min(MOST, surface.height() / 2);
        int above = surface.height() - rows;
        Surface below = surface.part(0, above, surface.width(), rows);
        below.put(0, 0, "─".repeat(below.width()), Style.MUTED);
        Page.of(passages).draw(below.part(1, 1, below.width() - 2, rows - 1));
        return surface.part(0, 0, surface.width(), above);
    }
}
