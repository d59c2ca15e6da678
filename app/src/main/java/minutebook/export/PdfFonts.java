package minutebook.export;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces as fonts of one PDF, which holds the letters that it uses. */
final class PdfFonts {
    private final PDDocument document;
    private final Typefaces faces;
    private final Map<Typefaces.Face, PDFont> fonts = new EnumMap<>(Typefaces.Face.class);

    PdfFonts(PDDocument document, Typefaces faces) {
        this.document = document;
        this.faces = faces;
    }

    PDFont font(Typefaces.Face face) throws IOException {
        PDFont font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, faces.file(face), true);
            fonts.put(face, font);
        }
        return font;
    }

    /** What draws on a page of the document. */
    PDPageContentStream stream(PDPage page) throws IOException {
        return new PDPageContentStream(document, page);
    }
}
