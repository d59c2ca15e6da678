package minutebook.export;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Words;

/**
 * How a board's documents look and what they always say. Refuses what cannot be read on paper and what could be more than a name
 * where it is written into a file.
 *
 * @param accent the colour of headings and rules, as {@code #rrggbb}; dark enough to be read on white
 * @param font the family that the text is set in; every format falls back to a plain sans serif
 * @param wording the standard paragraphs that the board says in its own words
 * @param names how files are called, where the board has a way of its own
 */
public record HouseStyle(String accent, String font, Optional<Logo> logo, Wording wording, Optional<FileNames> names) {
    public static final HouseStyle PLAIN = new HouseStyle("#12436d", "Liberation Sans", Optional.empty());

    /** The contrast that text must have with its ground (WCAG 2.2, success criterion 1.4.3). */
    private static final double LEAST_CONTRAST = 4.5;

    private static final int LONGEST_FONT = 60;

    public HouseStyle {
        accent = accent.strip().toLowerCase(Locale.ROOT);
        if (!accent.matches("#[0-9a-f]{6}")) {
            throw new Refused(
                    Reason.BAD_STYLE,
                    "Give the accent as # and six digits, such as #12436d, not " + quoted(accent) + ".");
        }
        double contrast = onWhite(accent);
        if (contrast < LEAST_CONTRAST) {
            throw new Refused(
                    Reason.BAD_STYLE,
                    String.format(
                            Locale.ROOT,
                            "Choose a darker accent: %s on white has a contrast of %.1f to 1, and text needs %.1f.",
                            accent,
                            contrast,
                            LEAST_CONTRAST));
        }
        font = font.strip();
        if (font.length() > LONGEST_FONT || !font.matches("[\\p{L}\\p{N}]+([ -][\\p{L}\\p{N}]+)*")) {
            throw new Refused(
                    Reason.BAD_STYLE,
                    "Name one font family in letters, digits, spaces and hyphens, such as Arial, not " + quoted(font)
                            + ".");
        }
    }

    /** One that says nothing of its own and calls files as usual. */
    public HouseStyle(String accent, String font, Optional<Logo> logo) {
        this(accent, font, logo, Wording.STANDARD, Optional.empty());
    }

    /** What of the style some format does not keep to, each a sentence. */
    public List<String> warnings() {
        return font.equals(PLAIN.font)
                ? List.of()
                : List.of("A PDF is set in " + PLAIN.font + ", which it carries in itself, and not in " + font + ".");
    }

    private static String quoted(String text) {
        return Words.quoted(text);
    }

    /** How a colour stands out on white, from 1 to 21 (WCAG 2.2, contrast ratio). */
    private static double onWhite(String colour) {
        double luminance = 0.2126 * light(colour, 1) + 0.7152 * light(colour, 3) + 0.0722 * light(colour, 5);
        return 1.05 / (luminance + 0.05);
    }

    private static double light(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /**
     * A crest or logo at the head of a document.
     *
     * @param base64 the file that holds it, as Base64 text
     * @param alternative what it shows, in words
     */
    public record Logo(String base64, Kind kind, String alternative) {
        public Logo {
            alternative = Printable.line(alternative);
        }

        /** The file that holds it. */
        public byte[] bytes() {
            return Base64.getDecoder().decode(base64);
        }

        /** The pictures that every format can hold. */
        public enum Kind {
            PNG,
            JPEG
        }
    }
}
