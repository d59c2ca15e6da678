package minutebook.export;

/**
 * A picture with its caption.
 *
 * @param alternative all that the picture says, numbers included, in words for who cannot see it
 */
public record Figure(String caption, String alternative, Picture picture) implements Block {
    public Figure {
        caption = Printable.line(caption);
        alternative = Printable.line(alternative);
        if (caption.isEmpty() || alternative.isEmpty()) {
            throw new IllegalArgumentException("Check the layout: a figure has a caption and is told in words.");
        }
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.figure(this);
    }
}
