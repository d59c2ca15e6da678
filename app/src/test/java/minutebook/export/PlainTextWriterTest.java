package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainTextWriterTest {
    private static String text(Document document) {
        return new String(Export.rendered(new PlainTextWriter(), document), StandardCharsets.UTF_8);
    }

    /** What stands below the title, the board and the status. */
    private static String text(Block... blocks) {
        return text(Samples.document(blocks)).split("\n\n", 4)[3];
    }

    @Test
    void no_line_is_longer_than_a_mail_takes() {
        for (Document document : List.of(
                MinutesLayout.of(Examples.hostile()),
                MinutesLayout.of(Examples.held()),
                ActionLogLayout.of(Examples.hostileLog()))) {
            text(document).lines().forEach(line -> assertTrue(PlainLines.width(line) <= 78, line));
        }
    }

    @Test
    void a_table_that_fits_has_columns_and_any_other_is_told_row_after_row() {
        assertEquals(
                """
                Table: Words

                Ref  Word
                ---  ------
                1    one
                1    twelve
                """,
                text(Samples.table("one", "twelve")));
        assertEquals(
                "Table: Words\n\nRef: 1\n  Word: " + "word ".repeat(13) + "word\n    word\n",
                text(Samples.table("word ".repeat(15).strip())));
        assertEquals(
                "Table: Words\n\nRef: 1\n  Word: one\n    Owner: nobody\n", text(Samples.table("one\nOwner: nobody")));
    }

    @Test
    void a_letter_with_accents_takes_one_column_and_a_wide_one_two() {
        assertEquals(3, PlainLines.width("ŵe\u0301x"));
        assertEquals(4, PlainLines.width("漢字"));
        assertEquals(2, PlainLines.width("👩"));
        assertEquals(4, PlainLines.width("أولاً"));
    }

    @Test
    void a_word_that_is_too_long_is_cut_between_letters_and_an_address_is_not() {
        List<String> cut = PlainLines.of("e\u0301".repeat(20), "", 8);
        assertEquals(List.of(8, 8, 4), cut.stream().map(PlainLines::width).toList());
        assertTrue(cut.stream().allMatch(line -> line.startsWith("e")), cut.toString());
        String address = "https://example.org/" + "a".repeat(90);
        assertTrue(PlainLines.of("see " + address, "", 78).contains(address));
    }

    @Test
    void a_link_has_its_address_unless_that_is_what_it_says() {
        Address address = Address.of("https://example.org/guide").orElseThrow();
        assertEquals("the guide <https://example.org/guide>", PlainTextWriter.words(Prose.link("the guide", address)));
        assertEquals(
                "https://example.org/guide", PlainTextWriter.words(Prose.link("https://example.org/guide", address)));
    }

    @Test
    void callouts_figures_and_signatures_have_their_words() {
        Picture picture = new Picture(1, 1, List.of());
        assertEquals(
                """
                GAP: No reason.

                Figure: Care plans

                They rose from 9% to 12%.

                Agreed.

                Chair: ______________________________
                """,
                text(
                        new Block.Callout(Block.CalloutKind.GAP, Prose.of("No reason.")),
                        new Figure("Care plans", "They rose from 9% to 12%.", picture),
                        new Block.Signature("Agreed.", List.of("Chair"))));
    }

    @Test
    void headings_can_be_told_from_text_by_the_eye_and_by_ear() {
        assertEquals(
                "Today\n-----\n\nTHEN\n\nword\n",
                text(new Block.Heading(2, "Today"), new Block.Heading(3, "Then"), Block.Paragraph.of("word")));
        assertTrue(Stream.of("Minutes of meeting 7", "====================", "DRAFT: Not yet agreed by the board.")
                .allMatch(line -> text(Samples.document()).contains(line + "\n")));
    }
}
