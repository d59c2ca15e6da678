package minutebook.export;

import java.util.Base64;
import java.util.Optional;

/**
 * How a board's documents look.
 *
 * @param accent the colour of headings and rules, as {@code #rrggbb}; dark enough to be read on white
 * @param font the family that the text is set in; every format falls back to a plain sans serif
 */
public record HouseStyle(String accent, String font, Optional<Logo> logo) {
    public static final HouseStyle PLAIN = new HouseStyle("#12436d", "Liberation Sans", Optional.empty());

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
