package minutebook.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import minutebook.tui.Style;

/** A choice of colours, all from the sixteen that every terminal has; state is always said in words or signs as well. */
public enum Palette {
    /** For light text on a dark background. */
    DARK,
    /** For dark text on a light background. */
    LIGHT,
    /** Nothing grey: only the strongest contrasts. */
    HIGH_CONTRAST,
    /** Tells the four states apart without red against green. */
    COLOUR_BLIND,
    /** No colour at all, as NO_COLOR asks (no-color.org): bold, underline and reverse. */
    NONE;

    private final Map<Style, Look> looks = new EnumMap<>(Style.class);

    Palette() {
        boolean light = name().equals("LIGHT");
        TextColor grey = ANSI.BLACK_BRIGHT;
        in(ANSI.DEFAULT, Style.NORMAL);
        in(ANSI.DEFAULT, Style.STRONG, SGR.BOLD);
        in(ANSI.DEFAULT, Style.INPUT, SGR.UNDERLINE);
        in(ANSI.DEFAULT, Style.SELECTED, SGR.REVERSE);
        in(ANSI.DEFAULT, Style.TITLE, SGR.REVERSE, SGR.BOLD);
        in(grey, Style.MUTED);
        in(light ? ANSI.BLUE : ANSI.CYAN, Style.HEADING, SGR.BOLD);
        in(light ? ANSI.BLUE : ANSI.YELLOW, Style.KEY, SGR.BOLD);
        in(ANSI.GREEN, Style.GOOD);
        in(light ? ANSI.MAGENTA : ANSI.YELLOW, Style.WARN);
        in(light ? ANSI.RED : ANSI.RED_BRIGHT, Style.BAD, SGR.BOLD);
        in(light ? ANSI.BLUE : ANSI.BLUE_BRIGHT, Style.DONE);
        in(light ? ANSI.RED : ANSI.RED_BRIGHT, Style.ERROR, SGR.BOLD);
        in(ANSI.GREEN, Style.CONFIRMED, SGR.BOLD);
        in(ANSI.MAGENTA, Style.RESTRICTED, SGR.BOLD);
        switch (name()) {
            case "HIGH_CONTRAST" -> strengthen();
            case "COLOUR_BLIND" -> avoidRedAgainstGreen();
            case "NONE" -> looks.replaceAll((style, look) -> new Look(ANSI.DEFAULT, look.modifiers()));
            default -> {}
        }
        if (name().equals("NONE")) {
            in(ANSI.DEFAULT, Style.BAD, SGR.BOLD, SGR.UNDERLINE);
        }
    }

    /** How one style looks. */
    record Look(TextColor colour, EnumSet<SGR> modifiers) {}

    /** The palette by its name in the configuration, such as {@code high-contrast}. */
    public static Optional<Palette> named(String name) {
        for (Palette palette : values()) {
            if (palette.configuredName().equals(name)) {
                return Optional.of(palette);
            }
        }
        return Optional.empty();
    }

    /** How the palette is called in the configuration. */
    public String configuredName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Look look(Style style) {
        return looks.get(style);
    }

    private void strengthen() {
        in(ANSI.DEFAULT, Style.MUTED);
        in(ANSI.DEFAULT, Style.HEADING, SGR.BOLD, SGR.UNDERLINE);
        in(ANSI.DEFAULT, Style.KEY, SGR.BOLD);
        in(ANSI.DEFAULT, Style.GOOD);
        in(ANSI.DEFAULT, Style.WARN, SGR.BOLD);
        in(ANSI.DEFAULT, Style.BAD, SGR.BOLD, SGR.REVERSE);
        in(ANSI.DEFAULT, Style.ERROR, SGR.BOLD, SGR.REVERSE);
        in(ANSI.DEFAULT, Style.DONE, SGR.UNDERLINE);
        in(ANSI.DEFAULT, Style.RESTRICTED, SGR.BOLD, SGR.REVERSE);
    }

    private void avoidRedAgainstGreen() {
        in(ANSI.CYAN, Style.GOOD);
        in(ANSI.CYAN, Style.CONFIRMED, SGR.BOLD);
        in(ANSI.YELLOW, Style.WARN);
        in(ANSI.MAGENTA_BRIGHT, Style.BAD, SGR.BOLD, SGR.UNDERLINE);
        in(ANSI.MAGENTA_BRIGHT, Style.ERROR, SGR.BOLD, SGR.UNDERLINE);
    }

    private void in(TextColor colour, Style style, SGR... modifiers) {
        EnumSet<SGR> set = EnumSet.noneOf(SGR.class);
        for (SGR modifier : modifiers) {
            set.add(modifier);
        }
        looks.put(style, new Look(colour, set));
    }
}
