package minutebook.tui;

import java.util.Locale;

/**
 * One thing the user pressed or pasted.
 *
 * @param kind which key; {@link Kind#CHARACTER} for anything that types text, alone or with Ctrl or Alt
 * @param text the character for {@link Kind#CHARACTER} (one code point), the whole text for {@link Kind#PASTE}, else ""
 */
public record Key(Kind kind, String text, boolean ctrl, boolean alt, boolean shift) {
    /** The keys a terminal can tell apart. */
    public enum Kind {
        CHARACTER(""),
        ENTER("Enter"),
        ESCAPE("Esc"),
        TAB("Tab"),
        BACK_TAB("Shift-Tab"),
        BACKSPACE("Backspace"),
        DELETE("Del"),
        INSERT("Ins"),
        UP("↑"),
        DOWN("↓"),
        LEFT("←"),
        RIGHT("→"),
        HOME("Home"),
        END("End"),
        PAGE_UP("PgUp"),
        PAGE_DOWN("PgDn"),
        F1("F1"),
        F2("F2"),
        F3("F3"),
        F4("F4"),
        F5("F5"),
        F6("F6"),
        F7("F7"),
        F8("F8"),
        F9("F9"),
        F10("F10"),
        F11("F11"),
        F12("F12"),
        PASTE("Paste");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    public static final Key ENTER = of(Kind.ENTER);
    public static final Key ESCAPE = of(Kind.ESCAPE);
    public static final Key TAB = of(Kind.TAB);
    public static final Key BACK_TAB = of(Kind.BACK_TAB);
    public static final Key BACKSPACE = of(Kind.BACKSPACE);
    public static final Key DELETE = of(Kind.DELETE);
    public static final Key UP = of(Kind.UP);
    public static final Key DOWN = of(Kind.DOWN);
    public static final Key LEFT = of(Kind.LEFT);
    public static final Key RIGHT = of(Kind.RIGHT);
    public static final Key HOME = of(Kind.HOME);
    public static final Key END = of(Kind.END);
    public static final Key PAGE_UP = of(Kind.PAGE_UP);
    public static final Key PAGE_DOWN = of(Kind.PAGE_DOWN);

    /** A key that types one character, such as {@code Key.of("a")}. */
    public static Key of(String character) {
        return new Key(Kind.CHARACTER, character, false, false, false);
    }

    /** A named key without modifiers. */
    public static Key of(Kind kind) {
        return new Key(kind, "", false, false, false);
    }

    /** Ctrl with a letter, such as {@code Key.ctrl('p')}. */
    public static Key ctrl(char letter) {
        return new Key(Kind.CHARACTER, String.valueOf(Character.toLowerCase(letter)), true, false, false);
    }

    /** Alt with a character. */
    public static Key alt(char character) {
        return new Key(Kind.CHARACTER, String.valueOf(character), false, true, false);
    }

    /** Text pasted in one go, newlines and all. */
    public static Key paste(String text) {
        return new Key(Kind.PASTE, text, false, false, false);
    }

    /** Whether this is the named key with no modifier, such as {@code is(Kind.ENTER)}. */
    public boolean is(Kind wanted) {
        return kind == wanted && !ctrl && !alt;
    }

    /** Whether this types exactly the character given, such as {@code is("a")}. */
    public boolean is(String character) {
        return types() && text.equals(character);
    }

    /** Whether this types a character: no Ctrl and no Alt. */
    public boolean types() {
        return is(Kind.CHARACTER);
    }

    /** Written out, since the one that a record is given costs the first key 30 ms: it is put together when first called. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Key key
                && kind == key.kind
                && text.equals(key.text)
                && ctrl == key.ctrl
                && alt == key.alt
                && shift == key.shift;
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + text.hashCode();
    }

    /** How the key is written on screen and in the manual: {@code a}, {@code Ctrl-P}, {@code PgUp}. */
    public String label() {
        String name = kind == Kind.CHARACTER ? text : kind.label;
        if (ctrl && kind == Kind.CHARACTER) {
            name = name.toUpperCase(Locale.ROOT);
        }
        if (name.equals(" ")) {
            name = "Space";
        }
        return (ctrl ? "Ctrl-" : "") + (alt ? "Alt-" : "") + (shift ? "Shift-" : "") + name;
    }
}
