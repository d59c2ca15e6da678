package minutebook.export;

import java.util.List;
import java.util.Optional;

/**
 * A line of text that is ready to be set.
 *
 * @param width in points, without the blank that it may end in
 */
record TextLine(List<Piece> pieces, double width) {
    TextLine {
        pieces = List.copyOf(pieces);
    }

    /**
     * Letters in one face.
     *
     * @param x where they begin, in points from the beginning of the line
     * @param width in points
     * @param link what they are part of, if they lead somewhere
     */
    record Piece(String text, Typefaces.Face face, double x, double width, Optional<PdfLink> link) {}

    /**
     * How text is set.
     *
     * @param size in points
     * @param colour as {@code #rrggbb}
     */
    record Look(double size, boolean bold, String colour) {
        /** From one line to the next, in points. */
        double leading() {
            return size * 1.35;
        }

        /** From the top of a line to where its letters stand, in points. */
        double baseline() {
            return leading() / 2 + size * 0.35;
        }
    }
}
