package minutebook.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Renders documents as one HTML page that needs nothing else: no script, no outside reference, ready to print on A4. */
final class HtmlWriter implements DocumentWriter {
    private static final String STYLE_SHEET = "document.css";

    private final HouseStyle style;

    HtmlWriter(HouseStyle style) {
        this.style = style;
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        double text = TextSize.of(document, style);
        Markup page = new Markup();
        page.doctype().line().open("html", "lang", document.language()).line();
        head(document, text, page);
        page.open("body").line();
        page.element("a", "Skip to the contents", "class", "skip", "href", "#contents")
                .line();
        banner(document, page);
        page.open("main", "id", "contents").line();
        double width = PageSize.of(document.orientation()).textWidth();
        try (Typefaces faces = new Typefaces()) {
            Typesetter setter = new Typesetter(faces);
            HtmlBlocks blocks = new HtmlBlocks(page, style, table -> TableFit.of(setter, table, width, text));
            document.blocks().forEach(block -> block.accept(blocks));
        }
        page.close().line();
        page.close().line().close().line();
        out.write(page.finish().getBytes(StandardCharsets.UTF_8));
    }

    private void head(Document document, double text, Markup page) throws IOException {
        page.open("head").line();
        page.empty("meta", "charset", "utf-8").line();
        page.element("title", document.title() + ", " + document.issuer()).line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.empty("meta", "name", "author", "content", document.issuer()).line();
        page.empty("meta", "name", "description", "content", document.description())
                .line();
        page.empty("meta", "name", "status", "content", document.status().word())
                .line();
        page.empty("meta", "name", "dcterms.date", "content", document.date().toString())
                .line();
        page.element("style", styleSheet(document.orientation(), text)).line();
        page.close().line();
    }

    private void banner(Document document, Markup page) {
        page.open("header").line();
        style.logo()
                .ifPresent(logo -> page.empty("img", "class", "logo", "src", source(logo), "alt", logo.alternative())
                        .line());
        page.element("p", document.issuer(), "class", "issuer").line();
        page.element("h1", document.title()).line();
        page.open("p", "class", "status").element("strong", document.status().word());
        page.text(" " + document.status().meaning()).close().line();
        page.close().line();
    }

    private static String source(HouseStyle.Logo logo) {
        return "data:image/" + logo.kind().name().toLowerCase(Locale.ROOT) + ";base64," + logo.base64();
    }

    private String styleSheet(Document.Orientation orientation, double text) throws IOException {
        String paper =
                switch (orientation) {
                    case PORTRAIT -> "A4 portrait";
                    case LANDSCAPE, ONE_SHEET -> "A4 landscape";
                };
        try (InputStream sheet = HtmlWriter.class.getResourceAsStream(STYLE_SHEET)) {
            if (sheet == null) {
                throw new IllegalStateException("The style sheet is missing from the program.");
            }
            String rules = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            String size = "font-size: "
                    + BigDecimal.valueOf(text).stripTrailingZeros().toPlainString() + "pt";
            String own = rules.replace("font-size: 12pt", size)
                    .replace("#12436d", style.accent())
                    .replace("Liberation Sans", style.font());
            return "\n" + own + "@page { size: " + paper + "; }\n";
        }
    }
}
