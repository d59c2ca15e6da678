package minutebook.tui.parts;

import java.util.List;
import minutebook.tui.Hint;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.Text;

/** What stands around every screen: the title bar, the line where the program answers, and the footer. */
public final class Frame {
    private Frame() {}

    /**
     * Draws a frame and gives the surface inside it.
     *
     * @param aside what stands at the right of the title bar, such as a clock; "" for nothing
     * @param answer what the program has to say, drawn above the footer; it takes as many rows as it needs, up to a third
     */
    public static Surface draw(Surface surface, String title, String aside, Cell answer, List<Hint> hints) {
        Surface bar = surface.part(0, 0, surface.width(), 1);
        bar.fill(Style.TITLE);
        int taken = aside.isEmpty() ? 0 : Text.width(aside) + 2;
        bar.part(0, 0, Math.max(1, surface.width() - taken), 1).put(1, 0, title, Style.TITLE);
        if (!aside.isEmpty()) {
            bar.part(0, 0, surface.width() - 1, 1).putRight(0, aside, Style.TITLE);
        }
        int bottom = surface.height() - 1;
        Footer.draw(surface.part(0, bottom, surface.width(), 1), hints);
        int said = said(surface, answer);
        Surface above = surface.part(0, bottom - said, surface.width(), said);
        if (said == 1) {
            above.put(0, 0, answer.text(), answer.style());
        } else {
            Passage.of(answer.text(), answer.style()).drawn(above);
        }
        return surface.part(0, 1, surface.width(), bottom - said - 1);
    }

    private static int said(Surface surface, Cell answer) {
        int rows = Passage.of(answer.text(), answer.style()).rows(surface.width());
        return answer.text().isEmpty() ? 0 : Math.max(1, Math.min(rows, surface.height() / 3));
    }
}
