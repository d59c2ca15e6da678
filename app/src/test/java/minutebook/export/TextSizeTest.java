package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Text is 12 points in every format that has pages; tables, and what must stand on one sheet, are smaller by one rule. */
class TextSizeTest {
    private static Document document(Document.Orientation orientation, Block... blocks) {
        Document one = Samples.document(blocks);
        return new Document(
                one.title(),
                one.issuer(),
                one.description(),
                one.date(),
                one.language(),
                one.status(),
                orientation,
                one.blocks());
    }

    private static Table table(int columns, int rows) {
        return new Table(
                "A table",
                IntStream.range(0, columns)
                        .mapToObj(i -> Table.Column.of("Column " + i, 1))
                        .toList(),
                0,
                Collections.nCopies(rows, Collections.nCopies(columns, Prose.of("Repräsentation"))));
    }

    private static byte[] written(Document document, Format format) {
        return Export.rendered(Edition.of("sizes", document), format, HouseStyle.PLAIN);
    }

    /** The sizes that some letters have in a PDF, the smallest first. */
    private static List<Float> sizes(Document document, String letters) throws Exception {
        NavigableSet<Float> sizes = new TreeSet<>();
        try (PdfReading reading = new PdfReading(written(document, Format.PDF))) {
            assertEquals(1, reading.document().getNumberOfPages());
            reading.letters().stream()
                    .filter(letter -> letters.contains(letter.getUnicode()))
                    .map(TextPosition::getFontSizeInPt)
                    .forEach(sizes::add);
        }
        return List.copyOf(sizes);
    }

    @Test
    void text_and_a_table_with_room_are_12_points() throws Exception {
        Document document = document(Document.Orientation.PORTRAIT, Block.Paragraph.of("§§"), table(4, 2));
        assertEquals(List.of(12f), sizes(document, "§ä"));
        String docx = Unpacked.part(written(document, Format.DOCX), "word/document.xml");
        assertFalse(docx.contains("Smaller"), docx);
        assertTrue(
                Unpacked.part(written(document, Format.DOCX), "word/styles.xml").contains("<w:sz w:val=\"24\"/>"));
        String odt = Unpacked.part(written(document, Format.ODT), "content.xml");
        assertFalse(odt.contains("fo:font-size"), odt);
        String html = new String(written(document, Format.HTML), StandardCharsets.UTF_8);
        assertTrue(html.contains("  html { font-size: 12pt;") && !html.contains("class=\"table smaller"), html);
    }

    @Test
    void a_table_whose_words_need_it_is_smaller_in_all_formats_alike() throws Exception {
        Document document = document(Document.Orientation.PORTRAIT, table(7, 2));
        assertEquals(List.of(9f), sizes(document, "ä"));
        String docx = Unpacked.part(written(document, Format.DOCX), "word/document.xml");
        assertTrue(docx.contains("\"TableTextSmaller3\"") && docx.contains("\"TableHeadingSmaller3\""), docx);
        String odt = Unpacked.part(written(document, Format.ODT), "content.xml");
        assertTrue(odt.contains("fo:font-size=\"9.00pt\""), odt);
        String html = new String(written(document, Format.HTML), StandardCharsets.UTF_8);
        assertTrue(html.contains("class=\"table wide smaller-3\""), html);
    }

    @Test
    void what_must_stand_on_one_sheet_has_one_size_in_all_formats() throws Exception {
        Document document = document(Document.Orientation.ONE_SHEET, Block.Paragraph.of("§§"), table(2, 14));
        double size = TextSize.of(document, HouseStyle.PLAIN);
        assertTrue(size < 12 && size > TextSize.LEAST, "" + size);
        assertEquals(List.of((float) size), sizes(document, "§"));
        assertTrue(Unpacked.part(written(document, Format.DOCX), "word/styles.xml")
                .contains("<w:sz w:val=\"" + Math.round(2 * size) + "\"/>"));
        assertTrue(Unpacked.part(written(document, Format.ODT), "styles.xml")
                .contains("fo:font-size=\"" + OdtBlocks.points(size) + "\""));
        String html = new String(written(document, Format.HTML), StandardCharsets.UTF_8);
        assertTrue(html.contains("  html { font-size: " + String.valueOf(size).replace(".0", "") + "pt;"), html);
    }

    @Test
    void what_stands_at_the_foot_of_a_page_is_9_points_whatever_the_size_of_the_text() throws Exception {
        Document document = document(Document.Orientation.ONE_SHEET, table(2, 14));
        assertTrue(TextSize.of(document, HouseStyle.PLAIN) < 12);
        assertEquals(List.of(9f), footerSizes(document));
        String docx = Unpacked.part(written(document, Format.DOCX), "word/styles.xml");
        assertEquals("18", found("styleId=\"Footer\".*?<w:sz w:val=\"(\\d+)\"", docx));
        assertEquals("18", found("styleId=\"Footer\".*?<w:szCs w:val=\"(\\d+)\"", docx));
        String odt = Unpacked.part(written(document, Format.ODT), "styles.xml");
        assertEquals("9pt", found("style:name=\"Footer\".*?fo:font-size=\"([^\"]+)\"", odt));
        String html = new String(written(document, Format.HTML), StandardCharsets.UTF_8);
        assertEquals("9pt", found("@bottom-right [^}]*font: (\\S+)", html));
    }

    private static List<Float> footerSizes(Document document) throws Exception {
        double text = PageSize.of(document.orientation()).height() - PageSize.BOTTOM;
        try (PdfReading reading = new PdfReading(written(document, Format.PDF))) {
            return reading.letters().stream()
                    .filter(letter -> letter.getYDirAdj() > text)
                    .map(TextPosition::getFontSizeInPt)
                    .distinct()
                    .toList();
        }
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertTrue(matcher.find(), pattern);
        return matcher.group(1);
    }

    @Test
    void no_letters_are_smaller_than_the_least() {
        Document document = document(Document.Orientation.ONE_SHEET, table(6, 300));
        assertEquals(TextSize.LEAST, TextSize.of(document, HouseStyle.PLAIN));
        try (Typefaces faces = new Typefaces()) {
            assertEquals(
                    0,
                    TableFit.of(new Typesetter(faces), table(12, 2), 400, TextSize.LEAST)
                            .step());
        }
    }
}
