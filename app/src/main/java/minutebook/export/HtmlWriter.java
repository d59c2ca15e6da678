package minutebook.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
        Markup page = new Markup();
        page.doctype().line().open("html", "lang", document.language()).line();
        head(document, page);
        page.open("body").line();
        page.element("a", "Skip to the contents", "class", "skip", "href", "#contents")
                .line();
        banner(document, page);
        page.open("main", "id", "contents").line();
        HtmlBlocks blocks = new HtmlBlocks(page, style);
        document.blocks().forEach(block -> block.accept(blocks));
        page.close().line();
        page.close().line().close().line();
        out.write(page.finish().getBytes(StandardCharsets.UTF_8));
    }

    private void head(Document document, Markup page) throws IOException {
        page.open("head").line();
        page.empty("meta", "charset", "utf-8").line();
        page.element("title", document.title() + ", " + document.issuer()).line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.empty("meta", "name", "author", "content", document.issuer()).line();
        page.empty("meta", "name", "description", "content", document.description())
                .line();
        page.element("style", styleSheet(document.orientation())).line();
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

    private String styleSheet(Document.Orientation orientation) throws IOException {
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
            String own = rules.replace("#12436d", style.accent()).replace("Liberation Sans", style.font());
            return "\n" + own + "@page { size: " + paper + "; }\n";
        }
    }
}
