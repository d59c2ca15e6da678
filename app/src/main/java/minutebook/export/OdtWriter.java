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
        Paper paper = Paper.of(document.orientation());
        OdtBlocks blocks = new OdtBlocks(file, style, paper);
        style.logo().ifPresent(blocks::logo);
        blocks.paragraph("Subtitle", Prose.of(document.issuer()));
        blocks.paragraph("Title", Prose.of(document.title()));
        blocks.status(document.status());
        document.blocks().forEach(block -> block.accept(blocks));
        file.content(blocks.styles(), blocks.body());
        file.xml("styles.xml", styles(document, paper));
        file.meta(document);
        file.write(out);
    }

    /** The fixed styles, then the page, which differs from document to document. */
    private String styles(Document document, Paper paper) throws IOException {
        String fixed = StyleSheet.of("odt-styles.xml", document, style);
        int end = fixed.indexOf("</office:document-styles>");
        return fixed.substring(0, end) + layout(document, paper) + master(document) + fixed.substring(end);
    }

    private static String layout(Document document, Paper paper) {
        Markup page = new Markup();
        String margin = OdtBlocks.points(Paper.MARGIN);
        page.open("office:automatic-styles").open("style:page-layout", "style:name", "Paper");
        page.open(
                "style:page-layout-properties",
                "fo:page-width",
                OdtBlocks.points(paper.width()),
                "fo:page-height",
                OdtBlocks.points(paper.height()),
                "style:print-orientation",
                paper.width() > paper.height() ? "landscape" : "portrait",
                "fo:margin-top",
                margin,
                "fo:margin-right",
                margin,
                "fo:margin-bottom",
                OdtBlocks.points(Paper.MARGIN / 2),
                "fo:margin-left",
                margin);
        page.close().open("style:footer-style");
        page.empty("style:header-footer-properties", "fo:min-height", "28pt", "fo:margin-top", "12pt");
        page.close().close();
        footerStyle(page, paper);
        return page.close().finish();
    }

    /** The page number stands at the end of the line, wherever that is. */
    private static void footerStyle(Markup page, Paper paper) {
        page.open(
                "style:style",
                "style:name",
                "FooterLine",
                "style:family",
                "paragraph",
                "style:parent-style-name",
                "Footer");
        page.open("style:paragraph-properties").open("style:tab-stops");
        page.empty("style:tab-stop", "style:position", OdtBlocks.points(paper.textWidth()), "style:type", "right");
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
