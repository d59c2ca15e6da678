package minutebook.tui.terminal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.Refused;
import minutebook.tui.Text;

/** A choice of colours, all from the sixteen that every terminal has; state is always said in words or signs as well. */
public enum Palette {
    /** For light text on a dark background. */
    DARK,
    /** For dark text on a light background. */
    LIGHT,
    /** Nothing grey and no colour: only the strongest contrasts. */
    HIGH_CONTRAST,
    /** Tells the four states apart without red against green. */
    COLOUR_BLIND,
    /** No colour at all, as NO_COLOR asks (no-color.org): bold, underline and reverse. */
    NONE;

    /** The palette by its name in the configuration, such as {@code high-contrast}. */
    public static Optional<Palette> named(String name) {
        return Arrays.stream(values())
                .filter(palette -> palette.configuredName().equals(name))
                .findFirst();
    }

    /** The palette that the configuration asks for, dark when it asks for none. Refuses a name that no palette has. */
    public static Palette configured(String name) {
        return name.isBlank()
                ? DARK
                : named(name.strip())
                        .orElseThrow(() -> new Refused(
                                Refused.Reason.NOT_UNDERSTOOD,
                                "MINUTEBOOK_THEME is “" + Text.clip(name, 20) + "”, but the themes are "
                                        + Arrays.stream(values())
                                                .map(Palette::configuredName)
                                                .collect(Collectors.joining(", "))
                                        + ": set one of them, or none."));
    }

    /** How the palette is called in the configuration. */
    public String configuredName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
