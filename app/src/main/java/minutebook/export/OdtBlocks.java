package minutebook.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The blocks of a document as elements of an OpenDocument text. */
final class OdtBlocks implements BlockVisitor {
    private static final String SVG = "image/svg+xml";

    private final OdfFile file;
    private final HouseStyle style;
    private final PageSize pageSize;
    private final Typesetter setter;
    private final double size;
    private final PngPictures dots;
    private final Markup page = new Markup();
    private final Markup styles = new Markup();
    private final OdfText text = new OdfText(page);
    private int tables;
    private int pictures;

    /** @param size of the text, in points */
    OdtBlocks(OdfFile file, HouseStyle style, PageSize pageSize, Typefaces faces, double size) {
        this.file = file;
        this.style = style;
        this.pageSize = pageSize;
        this.setter = new Typesetter(faces);
        this.size = size;
        this.dots = new PngPictures(style, faces);
        OdtTable.commonStyles(styles);
    }

    /** What was written so far. */
    String body() {
        return page.finish();
    }

    /** The styles that only this document has. */
    String styles() {
        return styles.finish();
    }

    void paragraph(String styleName, Prose prose) {
        text.paragraph(styleName, prose);
    }

    void status(Document.Status status) {
        text.open("text:p", "text:style-name", "Status");
        text.span("StatusWord", "\u00a0" + status.word() + "\u00a0");
        text.lines(" " + status.meaning());
        page.close();
    }

    /** The title has a style of its own, so that the first level below it is the first. */
    @Override
    public void heading(Block.Heading heading) {
        String level = String.valueOf(heading.level() - 1);
        text.open("text:h", "text:style-name", "Heading_20_" + level, "text:outline-level", level);
        text.lines(heading.text());
        page.close();
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        text.paragraph("Text_20_body", paragraph.prose());
    }

    @Override
    public void list(Block.ListBlock list) {
        page.open("text:list", "text:style-name", "Bullets");
        for (Prose entry : list.entries()) {
            page.open("text:list-item");
            text.paragraph("List_20_Bullet", entry);
            page.close();
        }
        page.close();
    }

    /** A name and its value on one line with a tab between: no table, so that it is read in its order. */
    @Override
    public void facts(Block.Facts facts) {
        for (Block.Fact fact : facts.facts()) {
            text.open("text:p", "text:style-name", "Fact");
            text.span("Strong_20_Emphasis", fact.name());
            text.tab();
            text.prose(fact.value());
            page.close();
        }
    }

    @Override
    public void callout(Block.Callout callout) {
        String name =
                switch (callout.kind()) {
                    case GAP -> "CalloutGap";
                    case NOTICE -> "CalloutNotice";
                };
        text.paragraph(name, Prose.strong(callout.kind().word() + ":").then(" ").then(callout.prose()));
    }

    @Override
    public void table(Table table) {
        text.paragraph("Caption", Prose.of(table.caption()));
        TableFit fit = TableFit.of(setter, table, pageSize.textWidth(), size);
        Optional<String> smaller = fit.step() == 0 ? Optional.empty() : Optional.of(points(fit.size(size)));
        new OdtTable(page, styles, table, smaller, ++tables).write(fit.widths());
        page.empty("text:p", "text:style-name", "AfterTable");
    }

    @Override
    public void figure(Figure figure) {
        Picture picture = figure.picture();
        double scale = pageSize.scale(picture);
        String name = "Pictures/" + (pictures + 1);
        file.put(
                name + ".svg",
                SVG,
                new SvgPicture(picture, style).file(figure.alternative()).getBytes(StandardCharsets.UTF_8));
        file.put(name + ".png", "image/png", dots.of(picture));
        page.open("text:p", "text:style-name", "Figure");
        frame(picture.width() * scale, picture.height() * scale);
        image(name + ".svg", SVG);
        image(name + ".png", "image/png");
        page.element("svg:title", figure.caption()).element("svg:desc", figure.alternative());
        page.close().close();
        text.paragraph("FigureCaption", Prose.of(figure.caption()));
    }

    void logo(HouseStyle.Logo logo) {
        String kind = logo.kind().name().toLowerCase(Locale.ROOT);
        String name = "Pictures/logo." + kind;
        file.put(name, "image/" + kind, logo.bytes());
        page.open("text:p", "text:style-name", "Subtitle");
        LogoImage read = LogoImage.of(logo);
        frame(read.width(), read.height());
        image(name, "image/" + kind);
        page.element("svg:title", logo.alternative()).element("svg:desc", logo.alternative());
        page.close().close();
    }

    private void frame(double width, double height) {
        page.open(
                "draw:frame",
                "draw:style-name",
                "Graphics",
                "draw:name",
                "Picture " + ++pictures,
                "text:anchor-type",
                "as-char",
                "svg:width",
                points(width),
                "svg:height",
                points(height));
    }

    private void image(String name, String type) {
        page.empty(
                "draw:image",
                "xlink:href",
                name,
                "xlink:type",
                "simple",
                "xlink:show",
                "embed",
                "xlink:actuate",
                "onLoad",
                "draw:mime-type",
                type);
    }

    @Override
    public void signature(Block.Signature signature) {
        text.paragraph("SignatureStatement", Prose.of(signature.statement()));
        for (String line : signature.lines()) {
            text.open("text:p", "text:style-name", "SignatureLine");
            text.lines(line);
            text.tab();
            text.tab();
            page.close();
        }
    }

    /** A length, to a hundredth of a point. */
    static String points(double length) {
        return BigDecimal.valueOf(length).setScale(2, RoundingMode.HALF_UP).toPlainString() + "pt";
    }
}
