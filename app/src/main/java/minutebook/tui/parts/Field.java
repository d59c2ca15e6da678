package minutebook.tui.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.tui.Key;
import minutebook.tui.Style;
import minutebook.tui.Surface;

/**
 * One thing a form asks for: typed text, or one of a few choices.
 *
 * @param name what the program calls it
 * @param help a sentence shown while the field has the cursor, or ""
 * @param choices what may be chosen; empty for typed text
 * @param suggestions names that Tab completes; empty where there are none
 */
public record Field(
        String name, String label, String help, LineEditor line, List<String> choices, List<Suggestion> suggestions) {
    private static final int MOST_SHOWN = 5;

    public Field {
        choices = List.copyOf(choices);
        suggestions = List.copyOf(suggestions);
    }

    /** A field for typed text. */
    public static Field text(String name, String label, String value) {
        return new Field(name, label, "", LineEditor.of(value), List.of(), List.of());
    }

    /** A field with one of a few choices; the first one when the value given is none of them. */
    public static Field choice(String name, String label, String value, List<String> choices) {
        String chosen = choices.contains(value) ? value : choices.get(0);
        return new Field(name, label, "", LineEditor.of(chosen), choices, List.of());
    }

    /** The same field with a sentence of help. */
    public Field explained(String sentence) {
        return new Field(name, label, sentence, line, choices, suggestions);
    }

    /** The same field with names that Tab completes. */
    public Field suggesting(List<Suggestion> names) {
        return new Field(name, label, help, line, choices, names);
    }

    private Field with(LineEditor other) {
        return new Field(name, label, help, other, choices, suggestions);
    }

    /** The same field holding another value; a choice there is not leaves it as it was. */
    Field holding(String value) {
        return choices.isEmpty() || choices.contains(value) ? with(LineEditor.of(value)) : this;
    }

    public String value() {
        return line.text();
    }

    /** The field after a key; an equal one when the key means nothing to it. */
    public Field on(Key key) {
        if (choices.isEmpty()) {
            return with(line.on(key));
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

    /** The field with what is begun in it completed to a name; empty when nothing is begun or no name begins so. */
    Optional<Field> completed() {
        return begun().stream().findFirst().map(one -> with(LineEditor.of(one.name())));
    }

    /** The names that what is typed may become; none when it is empty or a name already. */
    private List<Suggestion> begun() {
        String typed = value();
        if (typed.isBlank() || suggestions.stream().anyMatch(one -> one.isNamed(typed))) {
            return List.of();
        }
        return Stream.concat(
                        suggestions.stream().filter(one -> one.beginsWith(typed)),
                        suggestions.stream().filter(one -> !one.beginsWith(typed) && one.means(typed)))
                .toList();
    }

    /** What is said below a field that has the cursor: what Tab would make of it, what the name stands for, or help. */
    String said() {
        List<Suggestion> begun = begun();
        if (!begun.isEmpty()) {
            return "Tab: " + listed(begun, Suggestion::inWords);
        }
        String meaning = suggestions.stream()
                .filter(one -> one.isNamed(value()))
                .map(Suggestion::meaning)
                .findFirst()
                .orElse("");
        if (!meaning.isEmpty()) {
            return meaning;
        }
        String names = value().isBlank() && !suggestions.isEmpty() ? " " + listed(suggestions, Suggestion::name) : "";
        return help + names;
    }

    private static String listed(List<Suggestion> some, Function<Suggestion, String> words) {
        return some.stream().limit(MOST_SHOWN).map(words).collect(Collectors.joining(", "))
                + (some.size() > MOST_SHOWN ? " …" : "");
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
        return with(LineEditor.of(value));
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
