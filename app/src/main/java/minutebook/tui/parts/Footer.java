package minutebook.tui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.tui.Hint;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.Text;

/** The bottom row: the keys that matter now, as many as fit, and always the one for help unless it types a character. */
public final class Footer {
    private static final int GAP = 2;

    private Footer() {}

    /** Draws a footer with other hints over the one of a screen that is drawn already. */
    public static void redraw(Surface screen, List<Hint> hints) {
        Surface foot = screen.part(0, screen.height() - 1, screen.width(), 1);
        foot.fill(Style.NORMAL);
        draw(foot, hints);
    }

    /** Draws hints from the left, dropping from the end what does not fit; a key that is off is drawn muted. */
    public static void draw(Surface surface, List<Hint> hints) {
        List<Hint> wanted = new ArrayList<>(hints);
        wanted.removeIf(hint -> hint.key().is("?"));
        Optional<Hint> help = hints.stream().filter(hint -> hint.key().is("?")).findFirst();
        int room = surface.width() - help.map(Footer::width).orElse(-GAP);
        int x = 0;
        for (Hint hint : wanted) {
            if (x + width(hint) + GAP > room) {
                break;
            }
            x += draw(surface, x, hint) + GAP;
        }
        if (help.isPresent()) {
            draw(surface, x, help.get());
        }
    }

    private static int draw(Surface surface, int x, Hint hint) {
        int key = surface.put(x, 0, hint.key().label(), hint.works() ? Style.KEY : Style.MUTED);
        return key + surface.put(x + key, 0, " " + hint.label(), hint.works() ? Style.NORMAL : Style.MUTED);
    }

    private static int width(Hint hint) {
        return Text.width(hint.key().label()) + 1 + Text.width(hint.label());
    }
}
