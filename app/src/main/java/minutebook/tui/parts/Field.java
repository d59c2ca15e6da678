package minutebook.tui.parts;

import java.util.List;
import java.util.Locale;
import minutebook.tui.Key;
import minutebook.tui.Style;
import minutebook.tui.Surface;

/**
 * One thing a form asks for: typed text, or one of a few choices.
 *
 * @param name what the program calls it
 * @param help a sentence shown while the field has the cursor, or ""
 * @param choices what may be chosen; empty for typed text
 */
public record Field(String name, String label, String help, LineEditor line, List<String> choices) {
    public Field {
        choices = List.copyOf(choices);
    }

    /** A field for typed text. */
    public static Field text(String name, String label, String value) {
        return new Field(name, label, "", LineEditor.of(value), List.of());
    }

    /** A field with one of a few choices; the first one when the value given is none of them. */
    public static Field choice(String name, String label, String value, List<String> choices) {
        String chosen = choices.contains(value) ? value : choices.get(0);
        return new Field(name, label, "", LineEditor.of(chosen), choices);
    }

    /** The same field with a sentence of help. */
    public Field explained(String sentence) {
        return new Field(name, label, sentence, line, choices);
    }

    /** The same field holding another value; a choice there is not leaves it as it was. */
    Field holding(String value) {
        return choices.isEmpty() || choices.contains(value)
                ? new Field(name, label, help, LineEditor.of(value), choices)
                : this;
    }

    public String value() {
        return line.text();
    }

    /** The field after a key; an equal one when the key means nothing to it. */
    public Field on(Key key) {
        if (choices.isEmpty()) {
            return new Field(name, label, help, line.on(key), choices);
        }
        int at = choices.indexOf(value());
        if (key.is(Key.Kind.LEFT)) {
            return chosen(at - 1);
        }
        if (key.is(Key.Kind.RIGHT) || key.is(" ")) {
            return chosen(at + 1);
        }
        return key.types() ? chosen(nextStartingWith(key.text(), at)) : this;
    }

    /** Draws the value; choices carry arrows that say there are others. */
    void draw(Surface surface, boolean focused) {
        if (choices.isEmpty()) {
            line.draw(surface, focused);
        } else {
            surface.put(0, 0, "‹ " + value() + " ›", focused ? Style.INPUT : Style.NORMAL);
            if (focused) {
                surface.cursor(0, 0);
            }
        }
    }

    private Field chosen(int place) {
        String value = choices.get(Math.floorMod(place, choices.size()));
        return new Field(name, label, help, LineEditor.of(value), choices);
    }

    private int nextStartingWith(String letter, int at) {
        for (int step = 1; step <= choices.size(); step++) {
            String choice = choices.get((at + step) % choices.size());
            if (choice.toLowerCase(Locale.ROOT).startsWith(letter.toLowerCase(Locale.ROOT))) {
                return at + step;
            }
        }
        return at;
    }
}
