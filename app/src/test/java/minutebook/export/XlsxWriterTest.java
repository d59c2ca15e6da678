package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {
    private static final List<Sheet.Column> COLUMNS =
            List.of(Sheet.Column.text("ref"), Sheet.Column.number("value"), Sheet.Column.date("on"));

    private static byte[] book(Sheet... sheets) {
        Edition edition = new Edition("rows", Samples.document("Figures <&>"), List.of(sheets), List.of());
        return Export.rendered(edition, Format.XLSX, HouseStyle.PLAIN);
    }

    private static Sheet sheet(String... cells) {
        return new Sheet("Rows", COLUMNS, List.of(List.of(cells)));
    }

    private static List<Row> rows(byte[] book) {
        try (ReadableWorkbook read =
                new ReadableWorkbook(new ByteArrayInputStream(book), new ReadingOptions(true, true))) {
            return read.getFirstSheet().read();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cell cell(String text, int column) {
        String[] cells = {"", "", ""};
        cells[column] = text;
        return rows(book(sheet(cells))).get(1).getCell(column);
    }

    @Test
    void numbers_and_days_are_what_they_are() {
        assertEquals(new BigDecimal("-12.5"), cell("-12.5", 1).asNumber());
        assertEquals(CellType.NUMBER, cell("2015-06-18", 2).getType());
        assertEquals(LocalDate.of(2015, 6, 18), cell("2015-06-18", 2).asDate().toLocalDate());
        assertEquals("d mmm yyyy", cell("2015-06-18", 2).getDataFormatString());
    }

    @Test
    void text_stays_as_it_was_typed() {
        for (String text :
                List.of("2.10", "007", "=1+1", "+44 191", "@SUM(A1)", "-5", " two\nlines ", "😀 ŵ", "TRUE")) {
            Cell cell = cell(text, 0);
            assertEquals(CellType.STRING, cell.getType(), text);
            assertEquals(text, cell.asString());
        }
        assertFalse(Unpacked.text(book(sheet("=1+1", "", ""))).contains("<f>"));
    }

    @Test
    void what_is_no_number_or_day_is_shown_as_it_was_written() {
        for (String text : List.of("12%", "1234567890123456", "=1+1", "1e5", "NaN")) {
            assertEquals(text, cell(text, 1).asString());
        }
        for (String text : List.of("30 June", "1899-12-31", "2015-02-30")) {
            assertEquals(text, cell(text, 2).asString());
        }
    }

    /** By a reader of other people's making than the writer's. */
    @Test
    void poi_reads_what_was_written() throws IOException {
        Sheet first = new Sheet(
                "Rows",
                COLUMNS,
                List.of(List.of("=1+1", "-12.5", "2015-06-18"), List.of(" two\nlines ", "", "30 June")));
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book(first, sheet("2.10", "", ""))))) {
            assertEquals(2, read.getNumberOfSheets());
            XSSFSheet rows = read.getSheet("Rows");
            assertEquals(2, rows.getLastRowNum());
            assertEquals("ref", rows.getRow(0).getCell(0).getStringCellValue());
            assertEquals("=1+1", rows.getRow(1).getCell(0).getStringCellValue());
            assertEquals(-12.5, rows.getRow(1).getCell(1).getNumericCellValue());
            assertEquals(
                    LocalDate.of(2015, 6, 18).atStartOfDay(),
                    rows.getRow(1).getCell(2).getLocalDateTimeCellValue());
            assertEquals("d mmm yyyy", rows.getRow(1).getCell(2).getCellStyle().getDataFormatString());
            assertEquals(" two\nlines ", rows.getRow(2).getCell(0).getStringCellValue());
            assertEquals("30 June", rows.getRow(2).getCell(2).getStringCellValue());
            assertEquals("2.10", read.getSheetAt(1).getRow(1).getCell(0).getStringCellValue());
            assertEquals("Figures <&>", read.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void what_is_not_known_is_an_empty_cell() {
        assertEquals(1, rows(book(sheet("a", "", ""))).get(1).getPhysicalCellCount());
    }

    @Test
    void a_cell_that_holds_too_much_is_cut_and_says_so() {
        String cut = cell("😀".repeat(20_000), 0).asString();
        assertTrue(cut.length() <= 32_767 && cut.length() > 32_700, cut.length() + " letters");
        assertTrue(cut.endsWith("😀… (cut here: a cell holds 32,767 characters)"), cut.substring(32_700));
        assertEquals(32_767, cell("x".repeat(32_767), 0).asString().length());
    }

    @Test
    void each_sheet_has_a_name_of_its_own_that_excel_takes() {
        var taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        assertEquals("Actions", XlsxWriter.name("Actions", taken));
        assertEquals("actions 2", XlsxWriter.name("actions", taken));
        assertEquals("a-b-c-d-e-f-g", XlsxWriter.name("'a/b\\c?d*e[f]g'", taken));
        assertEquals("Sheet History", XlsxWriter.name("History", taken));
        assertEquals("Sheet ", XlsxWriter.name("''", taken) + " ");
        assertEquals(30, XlsxWriter.name("😀".repeat(20), taken).length());
        assertEquals("x".repeat(31), XlsxWriter.name("x".repeat(40), taken));
        assertEquals("x".repeat(29) + " 2", XlsxWriter.name("x".repeat(40), taken));
    }

    @Test
    void the_header_stays_in_sight_and_is_printed_on_every_page() {
        Map<String, String> parts = Unpacked.parts(book(sheet("a", "1", "2015-06-18")));
        assertTrue(parts.get("xl/worksheets/sheet1.xml").contains("ySplit=\"1\""), parts.toString());
        assertTrue(parts.get("xl/workbook.xml").contains("'Rows'!$1:$1"), parts.toString());
        assertTrue(parts.get("xl/styles.xml").contains("<b/>"), parts.toString());
    }

    @Test
    void the_file_says_what_it_is_and_nothing_of_who_made_it() {
        String core = Unpacked.parts(book(sheet("a", "", ""))).get("docProps/core.xml");
        assertTrue(core.contains("<dc:title>Figures &lt;&amp;&gt;</dc:title>"), core);
        assertTrue(core.contains("<dc:creator>Northmoor Children’s Improvement Board</dc:creator>"), core);
        assertTrue(core.contains("<cp:contentStatus>DRAFT</cp:contentStatus>"), core);
        assertEquals(2, core.split("2015-06-18T00:00:00Z", -1).length - 1, core);
    }

    @Test
    void the_same_rows_give_the_same_bytes() {
        Edition log = Editions.actionLog(Examples.hostileLog(), Rendition.MEMBERS);
        assertArrayEquals(
                Export.rendered(log, Format.XLSX, HouseStyle.PLAIN),
                Export.rendered(log, Format.XLSX, HouseStyle.PLAIN));
        assertFalse(rows(Export.rendered(log, Format.XLSX, HouseStyle.PLAIN)).isEmpty());
    }
}
