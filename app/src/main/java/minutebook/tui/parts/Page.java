package minutebook.tui.parts;

import java.util.List;
import minutebook.tui.Key;
import minutebook.tui.Surface;

/** Passages one below the other, which scroll by rows. */
public final class Page {
    private final List<Passage> passages;
    private final int top;
    private final Sight sight;

    private Page(List<Passage> passages, int top, Sight sight) {
        this.passages = passages;
        this.top = Math.max(0, top);
        this.sight = sight;
    }

    public static Page of(List<Passage> passages) {
        return new Page(List.copyOf(passages), 0, new Sight());
    }

    /** The same place in other passages, as far as they go. */
    public Page with(List<Passage> others) {
        return new Page(List.copyOf(others), top, sight);
    }

    /** The page after a key; the very same object when the key means nothing to a page. */
    public Page on(Key key) {
        return switch (key.kind()) {
            case UP -> to(sight.top - 1);
            case DOWN -> to(sight.top + 1);
            case PAGE_UP -> to(sight.top - Math.max(1, sight.height - 1));
            case PAGE_DOWN -> to(sight.top + Math.max(1, sight.height - 1));
            case HOME -> to(0);
            case END -> to(Integer.MAX_VALUE);
            case CHARACTER ->
                switch (key.label()) {
                    case "k" -> to(sight.top - 1);
                    case "j" -> to(sight.top + 1);
                    case "g" -> to(0);
                    case "G" -> to(Integer.MAX_VALUE);
                    case "Space" -> to(sight.top + Math.max(1, sight.height - 1));
                    default -> this;
                };
            default -> this;
        };
    }

    private Page to(int row) {
        return new Page(passages, row, sight);
    }

    /** Draws what is in sight, and gives whether there is more below. */
    public boolean draw(Surface surface) {
        int total = passages.stream()
                .mapToInt(passage -> passage.rows(surface.width()))
                .sum();
        sight.height = surface.height();
        sight.top = Math.max(0, Math.min(top, total - surface.height()));
        int row = -sight.top;
        for (Passage passage : passages) {
            int rows = passage.rows(surface.width());
            if (row + rows > 0 && row < surface.height()) {
                int y = Math.max(0, row);
                passage.draw(surface.part(0, y, surface.width(), surface.height() - y), Math.max(0, -row));
            }
            row += rows;
        }
        return row > surface.height();
    }

    /** What was drawn last: the one thing drawing remembers, since only drawing knows how rows wrap. */
    private static final class Sight {
        private int top;
        private int height = 10;
    }
}
