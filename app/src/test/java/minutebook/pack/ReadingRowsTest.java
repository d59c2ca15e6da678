package minutebook.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import minutebook.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of readings as spreadsheets give them: separators, headings, gaps and what cannot be read. */
class ReadingRowsTest {
    private static final Map<String, String> ONE =
            Map.of("measure", "in-touch", "date", "2015-04-30", "value", "44", "not-known", "3");

    private static List<Map<String, String>> values(String text) {
        ReadingRows read = ReadingRows.read(text, Optional.empty());
        assertEquals(List.of(), read.problems());
        return read.values();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measure,date,value,not-known\nin-touch,2015-04-30,44,3\n",
                "\uFEFFMeasure;Date;Value;Not known\r\nin-touch;2015-04-30;44;3\r\n",
                "not_known\tVALUE\tdate\tmeasure\n3\t44\t2015-04-30\tin-touch",
                "in-touch,2015-04-30,44,,,3",
                "in-touch\t2015-04-30\t44\t\t\t3\t\t\n\n\t\t\n",
                "\"in-touch\",\"2015-04-30\",\" 44 \",,,3\n"
            })
    void one_row_is_the_same_however_its_cells_are_parted(String text) {
        assertEquals(List.of(ONE), values(text));
    }

    @Test
    void the_measure_may_be_said_once_for_all_rows() {
        ReadingRows read = ReadingRows.read("2015-04-30,44\n2015-05-31,45\n", Optional.of("in-touch"));
        assertEquals(
                List.of(
                        Map.of("measure", "in-touch", "date", "2015-04-30", "value", "44"),
                        Map.of("measure", "in-touch", "date", "2015-05-31", "value", "45")),
                read.values());
    }

    @Test
    void a_heading_that_names_no_field_and_one_that_is_there_twice_are_told() {
        ReadingRows read = ReadingRows.read("date,value,wert,value\n2015-04-30,44,1,2\n", Optional.of("in-touch"));
        assertEquals(2, read.problems().size());
        assertEquals("column 3", read.problems().get(0).column());
        assertTrue(read.problems().get(1).sentence().contains("“value” is there twice"));
    }

    @Test
    void a_cell_too_many_is_told_with_its_row() {
        ReadingRows read = ReadingRows.read("date,value\n2015-04-30,44\n2015-05-31,45,46\n", Optional.of("in-touch"));
        assertEquals(
                "Row 3, column 3: Leave the cell out: there is no field for it.",
                read.problems().get(0).toString());
    }

    @Test
    void nothing_is_no_rows() {
        assertEquals(new ReadingRows(List.of(), List.of()), ReadingRows.read("\n\n", Optional.empty()));
    }

    @Test
    void an_open_quotation_mark_and_too_many_rows_are_refused() {
        assertThrows(Refused.class, () -> ReadingRows.read("a,1\nb,\"c\nd,2\n", Optional.empty()));
        assertThrows(Refused.class, () -> ReadingRows.read("x,1,2\n".repeat(ReadingRows.MOST + 2), Optional.empty()));
    }

    @Test
    void whatever_is_pasted_is_read_or_refused() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String letters = "a1,;\t\n\r\"' \u001b\u202e\uD83D\uFEFF-=éß.0";
        for (int trial = 0; trial < 3_000; trial++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "date,value\n" : "");
            random.ints(random.nextInt(60), 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
            try {
                ReadingRows.read(text.toString(), Optional.of("in-touch"));
            } catch (Refused refused) {
                assertTrue(refused.sentence().endsWith("."), "seed " + seed);
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", trial " + trial + ": " + text, e);
            }
        }
    }
}
