package minutebook.export;

/**
 * A run of text in one style.
 *
 * @param text a line feed in it is a line break
 */
public record Span(String text, Style style) {
    /** How a run of text stands out from the rest. */
    public enum Style {
        PLAIN,
        STRONG,
        EMPHASIS
    }

    public Span {
        text = Printable.text(text);
    }
}
