package minutebook.export;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A sheet of a PDF with its margins, in points. */
record PdfPaper(PDRectangle sheet) {
    private static final double SIDE = 45;
    private static final double TOP = 48;
    private static final double BOTTOM = 58;

    /** A4 as it lies. */
    static PdfPaper of(Document.Orientation orientation) {
        float shorter = PDRectangle.A4.getWidth();
        float longer = PDRectangle.A4.getHeight();
        return switch (orientation) {
            case PORTRAIT -> new PdfPaper(new PDRectangle(shorter, longer));
            case LANDSCAPE, ONE_SHEET -> new PdfPaper(new PDRectangle(longer, shorter));
        };
    }

    PDPage page() {
        return new PDPage(sheet);
    }

    double left() {
        return SIDE;
    }

    double top() {
        return TOP;
    }

    double width() {
        return sheet.getWidth() - 2 * SIDE;
    }

    /** The height that there is for the text. */
    double room() {
        return sheet.getHeight() - TOP - BOTTOM;
    }

    /** The line that the footer stands on. */
    double footer() {
        return sheet.getHeight() - 30;
    }
}
