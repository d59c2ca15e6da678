package minutebook.export;

import java.util.Optional;

/**
 * A run of text in one style.
 *
 * @param text a line feed in it is a line break
 * @param address where it leads, when it is a link; its text says where that is
 */
public record Span(String text, Style style, Optional<Address> address) {
    /** How a run of text stands out from the rest. */
    public enum Style {
        PLAIN,
        STRONG,
        EMPHASIS
    }

    public Span {
        text = Printable.text(text);
    }

    public Span(String text, Style style) {
        this(text, style, Optional.empty());
    }

    /** The same with other words. */
    Span saying(String words) {
        return new Span(words, style, address);
    }
}
