package minutebook.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every format are read as the same grid, and hostile ones are refused with a sentence. */
class WorkbookTest {
    @TempDir
    Path folder;

    @Test
    void the_cells_of_an_xlsx_are_read_as_they_are_shown() throws IOException {
        Path file = folder.resolve("plan.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Plan");
            sheet.value(0, 0, "What");
            sheet.value(2, 0, LocalDate.of(2016, 3, 31));
            sheet.style(2, 0).format("dd/mm/yyyy").set();
            sheet.value(2, 1, 0.3);
            sheet.style(2, 1).format("0%").set();
            sheet.value(2, 2, 12.50);
            sheet.value(2, 3, true);
            sheet.value(2, 4, "two\nlines");
            sheet.value(2, 5, 1.1);
        }
        Grid grid = Workbook.read(file).grids().get(0);
        assertEquals("Plan", grid.name());
        assertEquals(List.of(1, 3), grid.rows().stream().map(Grid.Row::number).toList());
        assertEquals(
                List.of("2016-03-31", "30%", "12.5", "yes", "two\nlines", "1.1"),
                List.copyOf(grid.rows().get(1).cells().values()));
        assertEquals("E3", grid.rows().get(1).address(4));
    }

    @Test
    void a_formula_is_read_as_the_value_last_worked_out() throws IOException {
        Path file = xlsxOf(
                """
                <row r="1"><c r="A1" t="str"><f>CONCAT("a","b")</f><v>ab</v></c><c r="B1"><f>6*7</f><v>42</v></c>
                <c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>""");
        assertEquals(
                Map.of(0, "ab", 1, "42"),
                Workbook.read(file).grids().get(0).rows().get(0).cells());
    }

    @Test
    void an_ods_gives_the_same_grid() throws IOException {
        Path file = Sheets.ods(
                folder.resolve("plan.ods"),
                """
                <table:table table:name="Plan">
                <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
                <table:table-row><table:table-cell office:value-type="string"><text:p>What</text:p></table:table-cell></table:table-row>
                <table:table-row>
                <table:table-cell office:value-type="date" office:date-value="2016-03-31T00:00:00"><text:p>31/03/16</text:p></table:table-cell>
                <table:covered-table-cell/>
                <table:table-cell office:value-type="percentage" office:value="0.3"><text:p>30%</text:p></table:table-cell>
                <table:table-cell office:value-type="float" office:value="12.50"><text:p>12,5</text:p></table:table-cell>
                <table:table-cell office:value-type="string"><office:annotation><text:p>no</text:p></office:annotation><text:p>two<text:s/><text:span>words</text:span></text:p><text:p>lines</text:p></table:table-cell>
                <table:table-cell table:number-columns-repeated="16000"/></table:table-row>
                <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                </table:table>""");
        Grid grid = Workbook.read(file).grids().get(0);
        assertEquals(List.of(3, 4), grid.rows().stream().map(Grid.Row::number).toList());
        assertEquals(
                Map.of(0, "2016-03-31", 2, "30%", 3, "12.5", 4, "two words\nlines"),
                grid.rows().get(1).cells());
    }

    @Test
    void a_csv_is_read_in_the_encodings_and_separators_that_people_save() throws IOException {
        Path file = folder.resolve("plan.csv");
        Files.writeString(file, "\uFEFFWhat;When\r\n\r\n\"a;b\";Café\r\n");
        Grid grid = Workbook.read(file).grids().get(0);
        assertEquals("plan", grid.name());
        assertEquals(3, grid.rows().get(1).number());
        assertEquals(Map.of(0, "a;b", 1, "Café"), grid.rows().get(1).cells());
        Files.writeString(file, "What,When\nCafé,x\n", Charset.forName("windows-1252"));
        assertEquals("Café", Workbook.read(file).grids().get(0).rows().get(1).text(0));
    }

    @Test
    void a_file_that_unpacks_to_more_than_it_may_is_left_alone() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        byte[] noughts = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 60; i++) {
                zip.write(noughts);
            }
            zip.closeEntry();
        }
        assertTrue(Files.size(bomb) < 100_000);
        refused(bomb, Reason.TOO_LONG, "larger than a plan can be");
    }

    @Test
    void rows_without_end_and_cells_without_end_are_refused_by_name() throws IOException {
        String row = "<table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell>";
        refused(
                Sheets.ods(
                        folder.resolve("rows.ods"),
                        "<table:table table:name=\"P\"><table:table-row table:number-rows-repeated=\"1000000\">" + row
                                + "</table:table-row></table:table>"),
                Reason.TOO_LONG,
                "5000 rows");
        refused(
                Sheets.ods(
                        folder.resolve("columns.ods"),
                        "<table:table table:name=\"P\"><table:table-row>"
                                + row.replace(
                                        "<table:table-cell",
                                        "<table:table-cell table:number-columns-repeated=\"900000000\"")
                                + "</table:table-row></table:table>"),
                Reason.TOO_LONG,
                "200 are the most");
        refused(
                Sheets.xlsx(folder.resolve("cell.xlsx"), "P", List.of(List.of("What", "x".repeat(20_000)))),
                Reason.TOO_LONG,
                "B1");
    }

    @Test
    void nothing_outside_the_file_is_read_and_no_entity_grows() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hidden");
        String table = "<table:table table:name=\"P\"><table:table-row><table:table-cell office:value-type=\"string\">"
                + "<text:p>&x;</text:p></table:table-cell></table:table-row></table:table>";
        for (String entity : List.of("<!ENTITY x SYSTEM \"" + secret.toUri() + "\">", "<!ENTITY x \"hidden\">")) {
            Path plain = Sheets.ods(folder.resolve("a.ods"), table);
            String content = unpacked(plain);
            String hostile = content.replaceFirst("\\?>", "?><!DOCTYPE d [" + entity + "]>");
            Path file = Sheets.packed(folder.resolve("b.ods"), Map.of("content.xml", hostile));
            try {
                assertTrue(Workbook.read(file).toString().indexOf("hidden") < 0);
            } catch (Refused refused) {
                assertEquals(Reason.FILE_TROUBLE, refused.reason());
            }
        }
        String sheet = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        Path xlsx = xlsxOf("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&x;</v></c></row>", sheet);
        try {
            assertTrue(Workbook.read(xlsx).toString().indexOf("hidden") < 0);
        } catch (Refused refused) {
            assertEquals(Reason.FILE_TROUBLE, refused.reason());
        }
    }

    @Test
    void what_is_no_spreadsheet_is_refused_with_what_to_do() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
        refused(Files.write(folder.resolve("old.xls"), old), Reason.FILE_TROUBLE, "without a password");
        refused(Files.writeString(folder.resolve("fake.xlsx"), "What,When"), Reason.FILE_TROUBLE, "not a spreadsheet");
        refused(
                Files.write(folder.resolve("nul.csv"), new byte[] {65, 0, 66}),
                Reason.FILE_TROUBLE,
                "not text in rows");
        refused(Files.writeString(folder.resolve("empty.csv"), ""), Reason.FILE_TROUBLE, "empty");
        refused(folder.resolve("none.csv"), Reason.FILE_TROUBLE, "there is no file");
        refused(folder, Reason.FILE_TROUBLE, "there is no file");
        refused(
                Sheets.packed(folder.resolve("a.docx"), Map.of("word/document.xml", "<a/>")),
                Reason.FILE_TROUBLE,
                "no spreadsheet");
        refused(
                Sheets.packed(
                        folder.resolve("locked.ods"),
                        Map.of("content.xml", "\u0001", "META-INF/manifest.xml", "<manifest:encryption-data/>")),
                Reason.FILE_TROUBLE,
                "without a password");
        byte[] cut = Files.readAllBytes(Sheets.xlsx(folder.resolve("whole.xlsx"), "P", List.of(List.of("What"))));
        refused(
                Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(cut, cut.length / 2)),
                Reason.FILE_TROUBLE,
                "damaged");
        refused(
                Sheets.packed(folder.resolve("odd.xlsx"), Map.of("xl/workbook.xml", "<a>")),
                Reason.FILE_TROUBLE,
                "damaged");
    }

    @Test
    void letters_go_on_after_z() {
        List<String> letters = new ArrayList<>();
        for (int column : new int[] {0, 25, 26, 51, 52, 701, 702}) {
            letters.add(Grid.letters(column));
        }
        assertEquals(List.of("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"), letters);
    }

    private static void refused(Path file, Reason reason, String words) {
        Refused refused = assertThrows(Refused.class, () -> Workbook.read(file), file.toString());
        assertEquals(reason, refused.reason(), refused.sentence());
        assertTrue(refused.sentence().contains(words), refused.sentence());
    }

    private Path xlsxOf(String rows) throws IOException {
        return xlsxOf(rows, "");
    }

    private Path xlsxOf(String rows, String type) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
        return Sheets.packed(
                folder.resolve("made.xlsx"),
                Map.of(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                                + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                                + ".spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application"
                                + "/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>",
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + main + "\"><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>",
                        "_rels/.rels",
                        "<Relationships xmlns=\"" + packaged + "\"><Relationship Id=\"r1\" Type=\"" + relations
                                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                                + "\"><sheets><sheet name=\"P\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"" + packaged + "\"><Relationship Id=\"r1\" Type=\"" + relations
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                        "xl/worksheets/sheet1.xml",
                        type + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private static String unpacked(Path file) throws IOException {
        try (var zip = new java.util.zip.ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("content.xml"))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
