package minutebook.validators;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What no standard asks of a PDF: a title, a language, and every letter of its text. The text is held against the page in HTML that
 * lies beside the file, if one does: each character must be there as often at least, wherever lines and pages break.
 */
final class PdfText {
    private final List<String> findings = new ArrayList<>();

    private PdfText() {}

    static List<String> findings(Path file) throws Exception {
        PdfText text = new PdfText();
        Path page = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.pdf$", ".html"));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String title = String.valueOf(document.getDocumentInformation().getTitle());
            String language = String.valueOf(document.getDocumentCatalog().getLanguage());
            if (Files.exists(page)) {
                Element html = Xml.read(Files.readAllBytes(page));
                text.require(
                        title.contains(first(html, "h1").getTextContent()), "its title is not the page’s: " + title);
                text.require(language.equals(html.getAttribute("lang")), "its language is not the page’s: " + language);
                StringBuilder said = new StringBuilder();
                say(first(html, "body"), said);
                text.compare(said.toString(), new PDFTextStripper().getText(document));
            } else {
                text.require(!title.isBlank() && !title.equals("null"), "it has no title");
                text.require(!language.isBlank() && !language.equals("null"), "it has no language");
            }
        }
        return text.findings;
    }

    private void require(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }

    /** Letters are never lost without a word, and none is drawn as the number sign or as a box. */
    private void compare(String pageText, String fileText) {
        Map<Integer, Integer> page = characters(pageText);
        Map<Integer, Integer> file = characters(fileText);
        page.forEach((character, times) -> require(
                file.getOrDefault(character, 0) >= times || isNamed(character, fileText),
                String.format(
                        "“%s” (U+%04X) is in the page %d times and in the file %d times",
                        Character.toString(character), character, times, file.getOrDefault(character, 0))));
        for (int sign : new int[] {'#', 0xFFFD, 0x25A1}) {
            require(
                    file.getOrDefault(sign, 0) <= page.getOrDefault(sign, 0),
                    Character.toString(sign) + " is in the file more often than in the page");
        }
    }

    /** Whether the file says in words what it cannot draw: a sign by its name, letters by their script. */
    private static boolean isNamed(int character, String file) {
        String said = closed(file);
        return said.contains(closed(String.valueOf(Character.getName(character))))
                || said.contains(closed("text in " + Character.UnicodeScript.of(character) + " script"));
    }

    /** In small letters and without blanks, for a line breaks anywhere. */
    private static String closed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static Map<Integer, Integer> characters(String text) {
        Map<Integer, Integer> times = new TreeMap<>();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(PdfText::isSeen)
                .forEach(character -> times.merge(character, 1, Integer::sum));
        return times;
    }

    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.NON_SPACING_MARK
                && Character.getType(character) != Character.FORMAT
                && Character.getType(character) != Character.CONTROL;
    }

    private static Element first(Element within, String name) {
        return (Element) within.getElementsByTagName(name).item(0);
    }

    /** The text of a page that a reader sees, without the words in its pictures and the link that skips the head. */
    private static void say(Element element, StringBuilder said) {
        if (element.getTagName().equals("svg") || element.getAttribute("class").equals("skip")) {
            return;
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                say(child, said);
            } else {
                said.append(node.getNodeValue()).append(' ');
            }
        }
    }
}
