package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Refused;
import org.junit.jupiter.api.Test;

final class DocumentTest {
    private static final List<Table.Column> COLUMNS = List.of(Table.Column.of("Ref", 1));
    private static final List<List<Prose>> ROWS = List.of(List.of(Prose.of("A07-01")));

    @Test
    void a_heading_that_skips_a_level_is_a_mistake_in_the_layout() {
        assertMistake(() -> Samples.document(new Block.Heading(3, "Too deep")));
        assertMistake(() -> Samples.document(new Block.Heading(2, "Item"), new Block.Heading(4, "Too deep")));
        assertMistake(() -> new Block.Heading(1, "The title has this level"));
    }

    @Test
    void a_heading_may_come_back_up_any_number_of_levels() {
        Samples.document(
                new Block.Heading(2, "a"),
                new Block.Heading(3, "b"),
                new Block.Heading(4, "c"),
                new Block.Heading(2, "d"));
    }

    @Test
    void a_table_has_a_caption_headers_rows_and_a_cell_for_each_column() {
        assertMistake(() -> new Table(" ", COLUMNS, 0, ROWS));
        assertMistake(() -> new Table("Actions", List.of(), 0, ROWS));
        assertMistake(() -> new Table("Actions", COLUMNS, 1, ROWS));
        assertMistake(() -> new Table("Actions", COLUMNS, 0, List.of()));
        assertMistake(() -> new Table("Actions", COLUMNS, 0, List.of(List.of())));
        assertMistake(() -> Table.Column.of("", 1));
        assertMistake(() -> Sheet.of("Rows", List.of("ref"), List.of(List.of())));
    }

    @Test
    void empty_blocks_are_mistakes() {
        assertMistake(() -> Block.Paragraph.of(" "));
        assertMistake(() -> new Block.ListBlock(List.of()));
        assertMistake(() -> new Block.Facts(List.of()));
        assertMistake(() -> new Block.Signature("Signed", List.of()));
        assertMistake(() -> Samples.document(""));
    }

    @Test
    void text_loses_what_no_format_can_hold() {
        assertEquals("a b\ufffdc", Printable.text("a\tb\ud83dc\u0007\u001b\u0085\u202e\ufeff\uffff\ufdd0"));
        assertEquals("one two", Printable.line(" one \n two "));
    }

    @Test
    void an_empty_line_parts_paragraphs_and_a_line_feed_breaks_a_line() {
        assertEquals(List.of(Prose.of("one\ntwo"), Prose.of("three")), Prose.paragraphs("one\n  two\n \n\n\nthree\n"));
    }

    @Test
    void a_files_ending_says_its_format() {
        assertEquals(Optional.of(Format.MD), Format.ofFile(Path.of("out", "minutes.MD")));
        assertEquals(Optional.of(Format.HTML), Format.ofFile(Path.of("minutes.md.html")));
        assertEquals(Optional.empty(), Format.ofFile(Path.of("html")));
    }

    @Test
    void a_document_that_is_no_table_is_refused_as_one() {
        Edition edition = Edition.of("minutes", Samples.document());
        Refused refusal = assertThrows(Refused.class, () -> Export.rendered(edition, Format.CSV, HouseStyle.PLAIN));
        String said = refusal.getMessage();
        assertTrue(
                said.startsWith("“Minutes of meeting 7” cannot be had as csv, for it is no table: ask for md, html"),
                said);
    }

    @Test
    void links_lead_to_the_web_or_a_mailbox_alone() {
        assertEquals(
                "https://example.org/a%20b",
                Address.of(" https://example.org/a%20b ").orElseThrow().toString());
        assertTrue(Address.of("mailto:board@example.org").isPresent());
        for (String other :
                List.of("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//host", "https:x", "a b")) {
            assertTrue(Address.of(other).isEmpty(), other);
        }
    }

    private static void assertMistake(Runnable layout) {
        assertThrows(IllegalArgumentException.class, layout::run);
    }
}
