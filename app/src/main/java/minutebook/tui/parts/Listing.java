package minutebook.tui.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import minutebook.tui.Key;
import minutebook.tui.Style;
import minutebook.tui.Surface;

/** A list with one row chosen, which scrolls; only the rows in sight are ever asked for. */
public final class Listing<T> {
    /** Draws one row of a list. */
    public interface Row<T> {
        /** Draws an item on a surface one row high; a chosen row is drawn in {@link Style#SELECTED} whatever is asked for. */
        void draw(Surface row, T item, boolean chosen);
    }

    private final List<T> items;
    private final int index;
    private final Sight sight;

    private Listing(List<T> items, int index, Sight sight) {
        this.items = items;
        this.index = Math.max(0, Math.min(index, items.size() - 1));
        this.sight = sight;
    }

    /** A list with its first row chosen. The list may read its rows when asked for them. */
    public static <T> Listing<T> of(List<T> items) {
        return new Listing<>(items, 0, new Sight());
    }

    /** The same place in another list, as far as it goes. */
    public Listing<T> with(List<T> others) {
        return new Listing<>(others, index, sight);
    }

    /** Another list with the row of the same id chosen, wherever it is now; the same place when it is gone. */
    public Listing<T> with(List<T> others, Function<T, String> id) {
        Optional<String> wanted = chosen().map(id);
        for (int i = 0; i < others.size(); i++) {
            if (wanted.filter(id.apply(others.get(i))::equals).isPresent()) {
                return new Listing<>(others, i, sight);
            }
        }
        return with(others);
    }

    /** The same, and the chosen row stays where it is on the screen, as far as the list goes. */
    public Listing<T> steady(List<T> others, Function<T, String> id) {
        Listing<T> next = with(others, id);
        return new Listing<>(others, next.index, sight.moved(next.index - index));
    }

    /** The list with another row chosen: the nearest there is. */
    public Listing<T> choose(int row) {
        return new Listing<>(items, row, sight);
    }

    public List<T> items() {
        return items;
    }

    /** The number of the chosen row, from 0. */
    public int index() {
        return index;
    }

    /** The chosen item; none in an empty list. */
    public Optional<T> chosen() {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(index));
    }

    /** The list after a key; the very same object when the key means nothing to a list. */
    public Listing<T> on(Key key) {
        return switch (key.kind()) {
            case UP -> choose(index - 1);
            case DOWN -> choose(index + 1);
            case PAGE_UP -> choose(index - sight.page());
            case PAGE_DOWN -> choose(index + sight.page());
            case HOME -> choose(0);
            case END -> choose(items.size() - 1);
            case CHARACTER ->
                switch (key.label()) {
                    case "k" -> choose(index - 1);
                    case "j" -> choose(index + 1);
                    case "g" -> choose(0);
                    case "G" -> choose(items.size() - 1);
                    default -> this;
                };
            default -> this;
        };
    }

    /** Draws the rows in sight; a row leaves its last cell free, for the arrow that says that there are more. */
    public void draw(Surface surface, Row<T> row) {
        draw(surface, true, row);
    }

    /**
     * Draws the rows in sight, with an arrow where there are more; the chosen one stands out only in a list that has the
     * arrow keys.
     */
    public void draw(Surface surface, boolean focused, Row<T> row) {
        int top = sight.top(index, items.size(), surface.height());
        int end = Math.min(items.size(), top + surface.height());
        for (int i = top; i < end; i++) {
            Surface line = surface.part(0, i - top, surface.width(), 1);
            boolean chosen = focused && i == index;
            if (chosen) {
                line = line.allIn(Style.SELECTED);
                line.fill(Style.SELECTED);
            }
            row.draw(line, items.get(i), chosen);
            boolean above = i == top && top > 0;
            boolean below = i == end - 1 && end < items.size();
            if (above || below) {
                line.putRight(0, above ? "↑" : "↓", Style.KEY);
            }
        }
    }

    /** Which rows were drawn last: the one thing drawing remembers, since only drawing knows how tall the screen is. */
    private static final class Sight {
        private int top;
        private int height = 10;

        Sight moved(int rows) {
            Sight moved = new Sight();
            moved.top = top + rows;
            moved.height = height;
            return moved;
        }

        int page() {
            return Math.max(1, height - 1);
        }

        int top(int index, int size, int rows) {
            height = rows;
            top = Math.max(index - rows + 1, Math.min(top, index));
            top = Math.max(0, Math.min(top, size - rows));
            return top;
        }
    }
}
