package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import minutebook.domain.Refused;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is in the OpenDocument spreadsheets. */
class OdsWriterTest {
    private final byte[] file = ods(OfficeSamples.edition("Care plans"));
    private final OdfParts ods = new OdfParts(file);

    private static byte[] ods(Edition edition) {
        return Export.rendered(edition, Format.ODS, HouseStyle.PLAIN);
    }

    /** A cell of the first sheet, both from 0; row 0 is the header. */
    private Element cell(int row, int column) {
        Element table = ods.elements("content.xml", "table:table").get(0);
        NodeList rows = table.getElementsByTagName("table:table-row");
        return (Element) ((Element) rows.item(row))
                .getElementsByTagName("table:table-cell")
                .item(column);
    }

    @Test
    void each_kind_of_row_is_a_sheet_with_a_name_of_its_own() {
        assertEquals(
                List.of("Actions all of them", "Actions all of them 2"),
                ods.elements("content.xml", "table:table").stream()
                        .map(table -> table.getAttribute("table:name"))
                        .toList());
    }

    @Test
    void numbers_are_numbers_and_days_are_days() {
        assertEquals("float", cell(1, 2).getAttribute("office:value-type"));
        assertEquals("-12.50", cell(1, 2).getAttribute("office:value"));
        assertEquals("date", cell(1, 3).getAttribute("office:value-type"));
        assertEquals("2015-06-18", cell(1, 3).getAttribute("office:date-value"));
    }

    @Test
    void what_is_no_number_and_no_day_stays_the_text_it_is() {
        for (int column = 0; column < 4; column++) {
            assertEquals("string", cell(2, column).getAttribute("office:value-type"));
            assertEquals("string", cell(3, column).getAttribute("office:value-type"));
            assertEquals("", cell(4, column).getAttribute("office:value-type"));
        }
        assertEquals("2.10", cell(1, 0).getTextContent());
        assertEquals("007", cell(2, 0).getTextContent());
        assertEquals("=SUM(A1:A9)", cell(2, 1).getTextContent());
        assertEquals("n/k", cell(2, 2).getTextContent());
        assertEquals("1e3", cell(3, 0).getTextContent());
        assertEquals("12345678901234567890", cell(3, 2).getTextContent());
        assertEquals("2015-02-30", cell(3, 3).getTextContent());
        assertEquals(2, cell(3, 1).getElementsByTagName("text:p").getLength());
        assertFalse(Unpacked.part(file, "content.xml").contains("table:formula"));
    }

    @Test
    void the_header_is_repeated_on_paper_and_stays_on_the_screen() {
        Element header = ods.elements("content.xml", "table:table-header-rows").get(0);
        assertEquals("RefCare plansShareDue", header.getTextContent());
        assertEquals("Heading", cell(0, 0).getAttribute("table:style-name"));
        String settings = Unpacked.part(file, "settings.xml");
        assertTrue(settings.contains("xmlns:ooo=\"http://openoffice.org/2004/office\""), settings);
        assertTrue(settings.contains("config:name=\"Actions all of them 2\""), settings);
        assertTrue(settings.contains("config:name=\"VerticalSplitPosition\" config:type=\"int\">1<"), settings);
    }

    @Test
    void hostile_words_are_words() {
        OdfParts hostile = new OdfParts(ods(OfficeSamples.edition(OfficeSamples.HOSTILE)));
        List<Element> cells = hostile.elements("content.xml", "table:table-cell");
        assertEquals(OfficeSamples.SHOWN, cells.get(1).getTextContent());
        assertEquals(OfficeSamples.SHOWN, cells.get(5).getTextContent());
        assertEquals(OfficeSamples.SHOWN, hostile.meta("dc:title"));
    }

    @Test
    void running_text_is_no_spreadsheet() {
        Edition text = Edition.of("minutes", OfficeSamples.everything("Words", Document.Orientation.PORTRAIT));
        assertThrows(Refused.class, () -> ods(text));
    }
}
