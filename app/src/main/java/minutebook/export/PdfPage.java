package minutebook.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import minutebook.export.TextLine.Look;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** A page being drawn. Places are in points from its upper left corner; everything drawn is marked as an element's or as nobody's. */
final class PdfPage implements Closeable {
    private final PDPage page;
    private final double height;
    private final PdfFonts fonts;
    private final PdfTags tags;
    private final PDPageContentStream stream;

    PdfPage(PDPage page, PdfFonts fonts, PdfTags tags) throws IOException {
        this.page = page;
        this.height = page.getMediaBox().getHeight();
        this.fonts = fonts;
        this.tags = tags;
        this.stream = fonts.stream(page);
        // Readers go from link to link in the order of the tree.
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    }

    PDPage page() {
        return page;
    }

    /**
     * A line whose letters stand on a place.
     *
     * @param under the element that it belongs to; none for what is not to be read
     */
    void text(TextLine line, double x, double baseline, Look look, Optional<PDStructureElement> under)
            throws IOException {
        for (TextLine.Piece piece : line.pieces()) {
            if (under.isPresent() && piece.link().isPresent()) {
                PdfLink link = piece.link().get();
                PDStructureElement element = link.element(tags, under.get());
                begin(element);
                letters(piece, x, baseline, look);
                stream.endMarkedContent();
                follow(link, element, x + piece.x(), baseline, piece.width(), look);
            } else {
                begin(under);
                letters(piece, x, baseline, look);
                stream.endMarkedContent();
            }
        }
    }

    /** Letters within what is marked already. */
    void letters(TextLine.Piece piece, double x, double baseline, Look look) throws IOException {
        fill(look.colour());
        stream.beginText();
        stream.setFont(fonts.font(piece.face()), (float) look.size());
        stream.newLineAtOffset((float) (x + piece.x()), y(baseline));
        stream.showText(piece.text());
        stream.endText();
        if (piece.link().isPresent()) {
            stream.addRect((float) (x + piece.x()), y(baseline + 1.6), (float) piece.width(), 0.6f);
            stream.fill();
        }
    }

    private void follow(PdfLink link, PDStructureElement element, double x, double baseline, double width, Look look)
            throws IOException {
        PDAnnotationLink annotation = new PDAnnotationLink();
        PDActionURI action = new PDActionURI();
        action.setURI(link.address().toString());
        annotation.setAction(action);
        annotation.setContents(link.words());
        annotation.setPrinted(true);
        annotation.setRectangle(new PDRectangle(
                (float) x, y(baseline + look.size() * 0.3), (float) width, (float) (look.size() * 1.2)));
        annotation.getCOSObject().setItem(COSName.BORDER, noBorder());
        List<PDAnnotation> all = page.getAnnotations();
        all.add(annotation);
        page.setAnnotations(all);
        tags.annotate(element, page, annotation);
    }

    private static COSArray noBorder() {
        return COSArray.ofCOSIntegers(List.of(0, 0, 0));
    }

    /** A filled box that means nothing. */
    void box(double x, double top, double width, double boxHeight, String colour) throws IOException {
        begin(Optional.empty());
        fill(colour);
        stream.addRect((float) x, y(top + boxHeight), (float) width, (float) boxHeight);
        stream.fill();
        stream.endMarkedContent();
    }

    /** The outline of a box, which means nothing. */
    void frame(double x, double top, double width, double boxHeight, double thickness, String colour)
            throws IOException {
        begin(Optional.empty());
        stroke(colour, thickness);
        stream.addRect((float) x, y(top + boxHeight), (float) width, (float) boxHeight);
        stream.stroke();
        stream.endMarkedContent();
    }

    /** A picture of dots that belongs to an element. */
    void image(PDImageXObject image, double x, double top, double width, double tall, PDStructureElement element)
            throws IOException {
        begin(element);
        stream.drawImage(image, (float) x, y(top + tall), (float) width, (float) tall);
        stream.endMarkedContent();
    }

    /** Begins what belongs to an element, or to nobody. */
    void begin(Optional<PDStructureElement> element) throws IOException {
        if (element.isPresent()) {
            begin(element.get());
        } else {
            stream.beginMarkedContent(COSName.ARTIFACT);
        }
    }

    /** Begins what is at the edge of each page. */
    void beginFooter() throws IOException {
        COSDictionary kind = new COSDictionary();
        kind.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        kind.setItem(COSName.SUBTYPE, COSName.getPDFName("Footer"));
        stream.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(kind));
    }

    private void begin(PDStructureElement element) throws IOException {
        stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.mark(element, page));
    }

    /** The stream, to draw within what is marked already. */
    PDPageContentStream stream() {
        return stream;
    }

    float y(double fromTop) {
        return (float) (height - fromTop);
    }

    void fill(String colour) throws IOException {
        stream.setNonStrokingColor(part(colour, 1), part(colour, 3), part(colour, 5));
    }

    void stroke(String colour, double thickness) throws IOException {
        stream.setStrokingColor(part(colour, 1), part(colour, 3), part(colour, 5));
        stream.setLineWidth((float) thickness);
    }

    private static float part(String colour, int at) {
        return Integer.parseInt(colour, at, at + 2, 16) / 255f;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
