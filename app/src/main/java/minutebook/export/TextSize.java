package minutebook.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** How large the running text of a document is, in points, in every format that has pages. */
final class TextSize {
    static final double USUAL = 12;

    /** No letters of text are smaller. */
    static final double LEAST = 8;

    /** Of what stands at the foot of each page. */
    static final double FOOTER = 9;

    /** What must stand on one sheet is set smaller until it does. */
    private static final double[] ON_ONE_SHEET = {12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, LEAST};

    /** How much of a page is filled where it is tried: the other formats' programs break lines and leave gaps in their own ways. */
    private static final double FILLED = 0.96;

    private TextSize() {}

    static double of(Document document, HouseStyle style) {
        return switch (document.orientation()) {
            case PORTRAIT, LANDSCAPE -> USUAL;
            case ONE_SHEET -> largest(document, style);
        };
    }

    private static double largest(Document document, HouseStyle style) {
        double room = PageSize.of(document.orientation()).textHeight() * FILLED;
        try (Typefaces faces = new Typefaces();
                PDDocument trial = new PDDocument()) {
            for (double size : ON_ONE_SHEET) {
                if (PdfWriter.typeset(document, style, size, room, faces, trial)
                                .pages()
                                .size()
                        == 1) {
                    return size;
                }
            }
            return LEAST;
        } catch (IOException e) {
            throw new UncheckedIOException("A page is tried in memory.", e);
        }
    }
}
