package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvWriterTest {
    @Test
    void what_is_written_is_read_back_the_same() {
        List<List<String>> rows = List.of(
                List.of("A07-01", "a, \"quoted\" word\nand a second line", ""), List.of("A07-02", "أولاً 😀", "-5.25"));
        List<CsvRecord> read = read(Export.rendered(Sheet.of("Rows", List.of("ref", "what", "number"), rows)));
        assertEquals(List.of("ref", "what", "number"), read.get(0).getFields());
        assertEquals(rows.get(0), read.get(1).getFields());
        assertEquals(rows.get(1), read.get(2).getFields());
    }

    @Test
    void a_spreadsheet_is_told_the_encoding_and_gets_its_line_ends() {
        String text = new String(
                Export.rendered(Sheet.of("Rows", List.of("ref"), List.of(List.of("A07-01")))), StandardCharsets.UTF_8);
        assertEquals("\uFEFFref\r\nA07-01\r\n", text);
    }

    @Test
    void cells_that_look_like_formulas_are_defused() {
        for (String cell : List.of("=1+1", "+44 191", "-", "-1+cmd", "@SUM(A1)", "\t=1", "\r=1", "＝1+1")) {
            assertEquals("'" + cell, CsvWriter.defused(cell));
        }
    }

    @Test
    void numbers_and_plain_words_are_left_alone() {
        for (String cell : List.of("", "-5", "+5.25", "69", "words = words", "'quoted'")) {
            assertEquals(cell, CsvWriter.defused(cell));
        }
    }

    @Test
    void the_action_log_has_one_row_for_each_action() {
        List<CsvRecord> read = read(Written.actionLog(Examples.log(), Format.CSV));
        assertEquals(7, read.size());
        assertEquals(
                List.of(
                        "A05-02",
                        "Publish the threshold guide",
                        "Signed-off version on every partner’s site",
                        "Designated Nurse",
                        "Northmoor Clinical Commissioning Group",
                        "2015-05-18",
                        "closed",
                        "no",
                        "2015-05-30",
                        "yes",
                        "2015-06-18",
                        "2 Leaving care well",
                        "2.1",
                        "",
                        "2015-06-18: Guide seen",
                        "2015-05-18",
                        "0",
                        "",
                        "",
                        "0",
                        "no"),
                read.get(1).getFields());
    }

    @Test
    void no_cell_of_a_hostile_log_starts_a_formula() {
        for (CsvRecord row : read(Written.actionLog(Examples.hostileLog(), Format.CSV))) {
            for (String cell : row.getFields()) {
                assertTrue(cell.matches("(?s)-5|[^=+@\\t\\r-].*|"), cell);
            }
        }
    }

    private static List<CsvRecord> read(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8);
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }
}
