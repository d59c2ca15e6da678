package minutebook.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The fixed parts of office files, kept as resources, with a board's colour and font and a document's language put in. */
final class StyleSheet {
    private StyleSheet() {}

    /** The resource of that name, which is XML. */
    static String of(String resource, Document document, HouseStyle style) throws IOException {
        try (InputStream sheet = StyleSheet.class.getResourceAsStream(resource)) {
            if (sheet == null) {
                throw new IllegalStateException("The styles “" + resource + "” are missing from the program.");
            }
            String[] language = document.language().split("-", 2);
            String fixed = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            return (document.orientation() == Document.Orientation.ONE_SHEET ? smaller(fixed) : fixed)
                    .replace("12436d", style.accent().substring(1))
                    .replace("Liberation Sans", escaped(style.font()))
                    .replace("en-GB", escaped(document.language()))
                    .replace("fo:language=\"en\"", "fo:language=\"" + escaped(language[0]) + "\"")
                    .replace(
                            "fo:country=\"GB\"",
                            "fo:country=\"" + (language.length > 1 ? escaped(language[1]) : "none") + "\"");
        }
    }

    /** The body in 9 points and tables in 8.5, rather than in 12 and 11; Word counts halves. */
    private static String smaller(String styles) {
        return styles.replaceAll("(w:sz(?:Cs)? w:val)=\"24\"", "$1=\"18\"")
                .replaceAll("(w:sz(?:Cs)? w:val)=\"22\"", "$1=\"17\"")
                .replaceAll("(font-size(?:-asian|-complex)?)=\"12pt\"", "$1=\"9pt\"")
                .replaceAll("(font-size(?:-asian|-complex)?)=\"11pt\"", "$1=\"8.5pt\"");
    }

    private static String escaped(String text) {
        return Printable.line(text).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
