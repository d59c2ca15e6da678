package minutebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import minutebook.export.TextLine.Look;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Renders documents as PDF on A4 that keeps PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once: tagged, its fonts within it.
 * It is set in Liberation Sans whatever the house style says, for a font that is not embedded breaks both.
 */
final class PdfWriter implements DocumentWriter {
    private static final Look FOOTER = new Look(TextSize.FOOTER, false, PdfBlocks.INK);

    private final HouseStyle style;

    PdfWriter(HouseStyle style) {
        this.style = style;
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        double text = TextSize.of(document, style);
        double room = PageSize.of(document.orientation()).textHeight();
        try (Typefaces faces = new Typefaces();
                PDDocument pdf = new PDDocument()) {
            pdf.setVersion(1.7f);
            Typeset typeset = typeset(document, style, text, room, faces, pdf);
            typeset.draw(document, pdf, new PdfFonts(pdf, faces));
            typeset.tags.finish();
            new PdfMetadata(document).write(pdf);
            pdf.save(out);
        }
    }

    /**
     * A document as pages that have room for so many points, with the structure that they are read by.
     *
     * @param text the size of its text
     */
    static Typeset typeset(
            Document document, HouseStyle style, double text, double room, Typefaces faces, PDDocument pdf)
            throws IOException {
        PdfTags tags = new PdfTags(pdf);
        Typesetter setter = new Typesetter(faces);
        PageSize pageSize = PageSize.of(document.orientation());
        PdfBlocks blocks = new PdfBlocks(setter, tags, new PdfOutline(pdf), style, pageSize, text);
        Optional<PdfLogo> logo = style.logo().isEmpty()
                ? Optional.empty()
                : Optional.of(new PdfLogo(style.logo().get(), pdf));
        blocks.banner(document, logo);
        document.blocks().forEach(block -> block.accept(blocks));
        return new Typeset(Strip.pages(blocks.strips(), room), tags, setter, pageSize);
    }

    /** What is ready to be drawn. */
    record Typeset(List<List<Strip.Placed>> pages, PdfTags tags, Typesetter setter, PageSize pageSize) {
        private void draw(Document document, PDDocument pdf, PdfFonts fonts) throws IOException {
            Footer footer = new Footer(setter, pageSize, document, pages.size());
            for (int i = 0; i < pages.size(); i++) {
                PDPage sheet = new PDPage(new PDRectangle((float) pageSize.width(), (float) pageSize.height()));
                pdf.addPage(sheet);
                try (PdfPage page = new PdfPage(sheet, fonts, tags)) {
                    for (Strip.Placed one : pages.get(i)) {
                        one.strip().drawing().draw(page, PageSize.TOP + one.top(), one.again());
                    }
                    footer.draw(page, i + 1);
                }
            }
        }
    }

    /** What stands at the foot of each page: the title as far as there is room, the status, and the number of the page. */
    private record Footer(Typesetter setter, PageSize pageSize, Document document, int pages) {
        void draw(PdfPage page, int number) throws IOException {
            TextLine count = setter.line("Page " + number + " of " + pages, FOOTER);
            TextLine end = setter.line(", " + document.status().word(), FOOTER);
            double room = pageSize.textWidth() - count.width() - 20 - end.width();
            page.beginFooter();
            double x = PageSize.SIDE;
            TextLine title = cut(document.title(), room);
            letters(page, title, x);
            letters(page, end, x + title.width());
            letters(page, count, PageSize.SIDE + pageSize.textWidth() - count.width());
            page.stream().endMarkedContent();
        }

        private TextLine cut(String title, double room) {
            TextLine whole = setter.line(title, FOOTER);
            String words = title;
            while (whole.width() > room && words.contains(" ")) {
                words = words.substring(0, words.lastIndexOf(' '));
                whole = setter.line(words + " …", FOOTER);
            }
            return whole.width() > room ? setter.line("…", FOOTER) : whole;
        }

        private void letters(PdfPage page, TextLine line, double x) throws IOException {
            for (TextLine.Piece piece : line.pieces()) {
                page.letters(piece, x, pageSize.height() - PageSize.FOOTER, FOOTER);
            }
        }
    }
}
