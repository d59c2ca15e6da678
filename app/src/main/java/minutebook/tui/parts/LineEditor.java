package minutebook.tui.parts;

import java.util.Optional;
import minutebook.tui.Key;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.Text;

/**
 * One line being typed.
 *
 * @param cursor where the next character goes, as an index into the text that never splits what a reader sees as one
 * @param complaint why the last key was not taken in full, or ""
 */
public record LineEditor(String text, int cursor, String complaint) {
    /** The most characters one line takes. */
    public static final int LONGEST = 4_000;

    private static final String TOO_LONG =
            "A line holds 4,000 characters: the rest was left out. Put it in a second note.";

    public LineEditor {
        cursor = boundaryAtOrAfter(text, Math.max(0, Math.min(cursor, text.length())));
    }

    /** An empty line. */
    public static LineEditor empty() {
        return of("");
    }

    /** A line that holds text already, with the cursor at its end. */
    public static LineEditor of(String text) {
        return new LineEditor(text, text.length(), "");
    }

    /** The line after a key; an equal one when the key means nothing to a line. */
    public LineEditor on(Key key) {
        if (key.types() || key.is(Key.Kind.PASTE)) {
            return insert(Text.entered(key.text()));
        }
        return edited(key).orElseGet(() -> moved(key).orElse(this));
    }

    /** The line with text put in at the cursor, as far as it fits. */
    public LineEditor insert(String added) {
        int room = LONGEST - text.length();
        String taken = added.length() <= room ? added : added.substring(0, boundaryBefore(added, room + 1));
        String whole = text.substring(0, cursor) + taken + text.substring(cursor);
        return new LineEditor(whole, cursor + taken.length(), taken.length() < added.length() ? TOO_LONG : "");
    }

    /** Draws the line on the top row of the surface, scrolled so that the cursor is in sight. */
    public void draw(Surface surface, boolean focused) {
        int width = surface.width();
        int before = Text.width(text.substring(0, cursor));
        int half = Math.max(1, width / 2);
        int scrolled = !focused || before < width ? 0 : ((before - width) / half + 1) * half;
        surface.part(0, 0, width, 1).fill(Style.INPUT);
        int from = 0;
        int skipped = 0;
        for (String cluster : Text.clusters(text)) {
            if (skipped >= scrolled) {
                break;
            }
            skipped += Text.width(cluster);
            from += cluster.length();
        }
        surface.put(skipped - scrolled, 0, text.substring(from), Style.INPUT);
        if (focused) {
            surface.cursor(before - scrolled, 0);
        }
    }

    private Optional<LineEditor> edited(Key key) {
        if (key.kind() == Key.Kind.BACKSPACE) {
            return Optional.of(without(key.alt() || key.ctrl() ? wordBefore() : boundaryBefore(text, cursor), cursor));
        }
        if (key.is(Key.Kind.DELETE)) {
            return Optional.of(without(cursor, boundaryAtOrAfter(text, cursor + 1)));
        }
        if (key.kind() != Key.Kind.CHARACTER) {
            return Optional.empty();
        }
        return switch (key.label()) {
            case "Ctrl-D" -> Optional.of(without(cursor, boundaryAtOrAfter(text, cursor + 1)));
            case "Ctrl-K" -> Optional.of(without(cursor, text.length()));
            case "Ctrl-U" -> Optional.of(without(0, cursor));
            case "Ctrl-W" -> Optional.of(without(wordBefore(), cursor));
            case "Alt-d" -> Optional.of(without(cursor, wordAfter()));
            default -> Optional.empty();
        };
    }

    private Optional<LineEditor> moved(Key key) {
        boolean byWord = key.ctrl() || key.alt();
        return switch (key.kind()) {
            case LEFT -> at(byWord ? wordBefore() : boundaryBefore(text, cursor));
            case RIGHT -> at(byWord ? wordAfter() : boundaryAtOrAfter(text, cursor + 1));
            case HOME -> at(0);
            case END -> at(text.length());
            case CHARACTER ->
                switch (key.label()) {
                    case "Ctrl-A" -> at(0);
                    case "Ctrl-E" -> at(text.length());
                    case "Ctrl-B" -> at(boundaryBefore(text, cursor));
                    case "Ctrl-F" -> at(boundaryAtOrAfter(text, cursor + 1));
                    case "Alt-b" -> at(wordBefore());
                    case "Alt-f" -> at(wordAfter());
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    private Optional<LineEditor> at(int place) {
        return Optional.of(new LineEditor(text, place, ""));
    }

    private LineEditor without(int from, int to) {
        return new LineEditor(text.substring(0, from) + text.substring(Math.min(to, text.length())), from, "");
    }

    private int wordBefore() {
        int place = cursor;
        while (place > 0 && text.charAt(place - 1) == ' ') {
            place--;
        }
        while (place > 0 && text.charAt(place - 1) != ' ') {
            place--;
        }
        return place;
    }

    private int wordAfter() {
        int place = cursor;
        while (place < text.length() && text.charAt(place) == ' ') {
            place++;
        }
        while (place < text.length() && text.charAt(place) != ' ') {
            place++;
        }
        return place;
    }

    private static int boundaryBefore(String text, int place) {
        int before = 0;
        int at = 0;
        for (String cluster : Text.clusters(text)) {
            at += cluster.length();
            if (at >= place) {
                break;
            }
            before = at;
        }
        return before;
    }

    private static int boundaryAtOrAfter(String text, int place) {
        int at = 0;
        for (String cluster : Text.clusters(text)) {
            if (at >= place) {
                break;
            }
            at += cluster.length();
        }
        return at;
    }
}
