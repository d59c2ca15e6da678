package minutebook.export;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import minutebook.export.TextLine.Look;

/**
 * Lines of text as outlines, in the typefaces that the program brings with it: neither the fonts of the machine nor how it draws
 * them have a part in a picture. What no typeface shows is named in brackets.
 */
final class Lettering {
    private final Typefaces faces;
    private final Typesetter setter;

    Lettering(Typefaces faces) {
        this.faces = faces;
        this.setter = new Typesetter(faces);
    }

    /** An outline that begins at 0 and stands on 0, in points. */
    record Line(Shape outline, double width) {}

    /** @param size of the letters, in points */
    Line line(String text, double size) {
        Path2D outline = new Path2D.Double();
        TextLine line = setter.line(text, new Look(size, false, ""));
        for (TextLine.Piece piece : line.pieces()) {
            double at = piece.x();
            for (int point : piece.text().codePoints().toArray()) {
                AffineTransform place = AffineTransform.getTranslateInstance(at, 0);
                place.scale(size, -size);
                outline.append(faces.outline(piece.face(), point).getPathIterator(place), false);
                at += faces.advance(piece.face(), point) * size;
            }
        }
        return new Line(outline, line.width());
    }
}
