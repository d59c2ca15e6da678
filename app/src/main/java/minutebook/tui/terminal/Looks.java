package minutebook.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import minutebook.tui.Style;

/** How each style looks in one palette. */
final class Looks {
    /** A colour on the terminal's own background, with bold, underline or reverse. */
    record Look(TextColor colour, EnumSet<SGR> modifiers) {}

    private final Map<Style, Look> looks = new EnumMap<>(Style.class);

    private Looks() {}

    static Looks of(Palette palette) {
        Looks looks = new Looks();
        looks.withoutColour();
        switch (palette) {
            case DARK -> looks.coloured(ANSI.CYAN, ANSI.YELLOW, ANSI.RED_BRIGHT, ANSI.BLUE_BRIGHT);
            case LIGHT -> looks.coloured(ANSI.BLUE, ANSI.MAGENTA, ANSI.RED, ANSI.BLUE);
            case COLOUR_BLIND -> {
                looks.coloured(ANSI.CYAN, ANSI.YELLOW, ANSI.MAGENTA_BRIGHT, ANSI.BLUE_BRIGHT);
                looks.set(Style.GOOD, ANSI.CYAN);
                looks.set(Style.CONFIRMED, ANSI.CYAN, SGR.BOLD);
            }
            case HIGH_CONTRAST, NONE -> {}
        }
        return looks;
    }

    Look look(Style style) {
        return looks.get(style);
    }

    private void withoutColour() {
        for (Style style : Style.values()) {
            set(style, ANSI.DEFAULT);
        }
        for (Style style : List.of(Style.STRONG, Style.KEY, Style.WARN, Style.CONFIRMED)) {
            set(style, ANSI.DEFAULT, SGR.BOLD);
        }
        for (Style style : List.of(Style.HEADING, Style.BAD)) {
            set(style, ANSI.DEFAULT, SGR.BOLD, SGR.UNDERLINE);
        }
        for (Style style : List.of(Style.TITLE, Style.ERROR, Style.RESTRICTED)) {
            set(style, ANSI.DEFAULT, SGR.BOLD, SGR.REVERSE);
        }
        set(Style.INPUT, ANSI.DEFAULT, SGR.UNDERLINE);
        set(Style.DONE, ANSI.DEFAULT, SGR.UNDERLINE);
        set(Style.SELECTED, ANSI.DEFAULT, SGR.REVERSE);
    }

    private void coloured(TextColor heading, TextColor warn, TextColor bad, TextColor done) {
        set(Style.MUTED, ANSI.BLACK_BRIGHT);
        set(Style.HEADING, heading, SGR.BOLD);
        set(Style.KEY, heading, SGR.BOLD);
        set(Style.GOOD, ANSI.GREEN);
        set(Style.CONFIRMED, ANSI.GREEN, SGR.BOLD);
        set(Style.WARN, warn);
        set(Style.BAD, bad, SGR.BOLD);
        set(Style.ERROR, bad, SGR.BOLD);
        set(Style.DONE, done);
        set(Style.RESTRICTED, ANSI.MAGENTA, SGR.BOLD);
    }

    private void set(Style style, TextColor colour, SGR... modifiers) {
        EnumSet<SGR> set = EnumSet.noneOf(SGR.class);
        for (SGR modifier : modifiers) {
            set.add(modifier);
        }
        looks.put(style, new Look(colour, set));
    }
}
