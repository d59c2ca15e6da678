package minutebook.export;

import java.io.IOException;
import java.io.OutputStream;

/** Renders documents as OpenDocument text: real styles, captions and repeating header rows, on A4 with a footer. */
final class OdtWriter implements DocumentWriter {
    private final HouseStyle style;

    OdtWriter(HouseStyle style) {
        this.style = style;
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        OdfFile file = new OdfFile(OdfFile.Kind.TEXT);
        PageSize pageSize = PageSize.of(document.orientation());
        double text = TextSize.of(document, style);
        try (Typefaces faces = new Typefaces()) {
            OdtBlocks blocks = new OdtBlocks(file, style, pageSize, faces, text);
            style.logo().ifPresent(blocks::logo);
            blocks.paragraph("Subtitle", Prose.of(document.issuer()));
            blocks.paragraph("Title", Prose.of(document.title()));
            blocks.status(document.status());
            document.blocks().forEach(block -> block.accept(blocks));
            file.content(blocks.styles(), blocks.body());
        }
        file.xml("styles.xml", styles(document, pageSize, text));
        file.meta(document);
        file.write(out);
    }

    /** The fixed styles, then the page, which differs from document to document. */
    private String styles(Document document, PageSize pageSize, double text) throws IOException {
        String fixed = StyleSheet.of("odt-styles.xml", document, style, text);
        int end = fixed.indexOf("</office:document-styles>");
        return fixed.substring(0, end) + layout(pageSize) + master(document) + fixed.substring(end);
    }

    private static String layout(PageSize pageSize) {
        Markup page = new Markup();
        String side = OdtBlocks.points(PageSize.SIDE);
        page.open("office:automatic-styles").open("style:page-layout", "style:name", "Paper");
        page.open(
                "style:page-layout-properties",
                "fo:page-width",
                OdtBlocks.points(pageSize.width()),
                "fo:page-height",
                OdtBlocks.points(pageSize.height()),
                "style:print-orientation",
                pageSize.liesAcross() ? "landscape" : "portrait",
                "fo:margin-top",
                OdtBlocks.points(PageSize.TOP),
                "fo:margin-right",
                side,
                "fo:margin-bottom",
                OdtBlocks.points(PageSize.FOOTER),
                "fo:margin-left",
                side);
        page.close().open("style:footer-style");
        page.empty(
                "style:header-footer-properties",
                "fo:min-height",
                OdtBlocks.points(PageSize.BOTTOM - PageSize.FOOTER),
                "fo:margin-top",
                "6pt");
        page.close().close();
        footerStyle(page, pageSize);
        return page.close().finish();
    }

    /** The page number stands at the end of the line, wherever that is. */
    private static void footerStyle(Markup page, PageSize pageSize) {
        page.open(
                "style:style",
                "style:name",
                "FooterLine",
                "style:family",
                "paragraph",
                "style:parent-style-name",
                "Footer");
        page.open("style:paragraph-properties").open("style:tab-stops");
        page.empty("style:tab-stop", "style:position", OdtBlocks.points(pageSize.textWidth()), "style:type", "right");
        page.close().close().close();
    }

    private static String master(Document document) {
        Markup page = new Markup();
        page.open("office:master-styles");
        page.open("style:master-page", "style:name", "Standard", "style:page-layout-name", "Paper");
        page.open("style:footer");
        OdfText text = new OdfText(page);
        text.open("text:p", "text:style-name", "FooterLine");
        text.lines(document.title() + " – " + document.status().word());
        text.tab();
        page.text("Page ");
        page.element("text:page-number", "1", "text:select-page", "current");
        page.text(" of ").element("text:page-count", "1");
        return page.close().close().close().close().finish();
    }
}
