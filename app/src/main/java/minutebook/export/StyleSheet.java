package minutebook.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fixed parts of office files, kept as resources, with a board's colour and font and a document's language put in. */
final class StyleSheet {
    /** Stays as it is: the style of what stands at the foot of each page. */
    private static final String FOOTER = "<(?<prefix>\\w+):style [^>]*\"Footer\".*?</\\k<prefix>:style>";

    /** Sizes of letters and gaps above and below: Word's are whole numbers, OpenDocument's have their unit. */
    private static final Pattern LENGTH = Pattern.compile(
            FOOTER
                    + "|(?<name>w:szC?s? w:val=\"|w:(?:before|after)=\""
                    + "|font-size(?:-asian|-complex)?=\"|fo:margin-(?:top|bottom)=\")(?<length>[\\d.]+)(?<unit>(?:pt)?)\"",
            Pattern.DOTALL);

    private StyleSheet() {}

    /** The resource of that name, which is XML, for text of the usual size. */
    static String of(String resource, Document document, HouseStyle style) throws IOException {
        return of(resource, document, style, TextSize.USUAL);
    }

    /** The same with its letters and the gaps between them for text of another size. */
    static String of(String resource, Document document, HouseStyle style, double text) throws IOException {
        try (InputStream sheet = StyleSheet.class.getResourceAsStream(resource)) {
            if (sheet == null) {
                throw new IllegalStateException("The styles “" + resource + "” are missing from the program.");
            }
            String[] language = document.language().split("-", 2);
            String fixed = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            return scaled(fixed, text)
                    .replace("12436d", style.accent().substring(1))
                    .replace("Liberation Sans", escaped(style.font()))
                    .replace("en-GB", escaped(document.language()))
                    .replace("fo:language=\"en\"", "fo:language=\"" + escaped(language[0]) + "\"")
                    .replace(
                            "fo:country=\"GB\"",
                            "fo:country=\"" + (language.length > 1 ? escaped(language[1]) : "none") + "\"");
        }
    }

    private static String scaled(String styles, double text) {
        double factor = text / TextSize.USUAL;
        if (factor == 1) {
            return styles;
        }
        Matcher found = LENGTH.matcher(styles);
        return found.replaceAll(one -> found.group("name") == null
                ? Matcher.quoteReplacement(one.group())
                : found.group("name") + scaled(found.group("length"), found.group("unit"), factor) + "\"");
    }

    private static String scaled(String length, String unit, double factor) {
        return unit.isEmpty()
                ? String.valueOf(Math.round(Integer.parseInt(length) * factor))
                : OdtBlocks.points(Double.parseDouble(length) * factor);
    }

    private static String escaped(String text) {
        return Printable.line(text).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
