package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What is in the OpenDocument texts. */
class OdtWriterTest {
    private static final String WORDS = "Care plans on time";

    private final byte[] file = odt(WORDS, Document.Orientation.PORTRAIT, HouseStyle.PLAIN);
    private final OdfParts odt = new OdfParts(file);

    private static byte[] odt(String words, Document.Orientation orientation, HouseStyle style) {
        return Export.rendered(new OdtWriter(style), OfficeSamples.everything(words, orientation));
    }

    @Test
    void headings_have_their_levels_below_the_title() {
        List<Element> headings = odt.elements("content.xml", "text:h");
        assertEquals(
                List.of("1", "2", "3", "4", "5"),
                headings.stream()
                        .map(one -> one.getAttribute("text:outline-level"))
                        .toList());
        assertEquals(WORDS, odt.styled("Title").get(0).getTextContent());
    }

    @Test
    void every_style_that_is_used_is_there() {
        Set<String> known = new TreeSet<>();
        for (String part : List.of("styles.xml", "content.xml")) {
            for (String element : List.of("style:style", "text:list-style")) {
                odt.elements(part, element).forEach(one -> known.add(one.getAttribute("style:name")));
            }
        }
        for (Element element : odt.elements("content.xml", "*")) {
            for (String attribute : List.of("text:style-name", "table:style-name", "draw:style-name")) {
                String name = element.getAttribute(attribute);
                assertTrue(name.isEmpty() || known.contains(name), attribute + " " + name);
            }
        }
    }

    @Test
    void a_table_repeats_its_header_keeps_its_rows_whole_and_follows_its_caption() {
        Element table = odt.elements("content.xml", "table:table").get(0);
        assertEquals(WORDS, table.getElementsByTagName("table:title").item(0).getTextContent());
        Element header =
                (Element) table.getElementsByTagName("table:table-header-rows").item(0);
        assertEquals(1, header.getElementsByTagName("table:table-row").getLength());
        assertEquals("Ref" + WORDS + "Share", header.getTextContent());
        assertEquals(41, table.getElementsByTagName("table:table-row").getLength());
        Element before = (Element) table.getPreviousSibling();
        assertEquals("Caption", before.getAttribute("text:style-name"));
        assertEquals(WORDS, before.getTextContent());
        String content = Unpacked.part(file, "content.xml");
        assertTrue(content.contains("fo:keep-together=\"always\""), content);
        assertTrue(content.contains("style:column-width=\"72.08pt\""), content);
        assertEquals(40, odt.styled("TableRowHeading").size());
        assertEquals(40, odt.styled("Table_20_ContentsEnd").size());
    }

    @Test
    void all_blocks_say_what_they_are() {
        assertEquals(2, odt.elements("content.xml", "text:list-item").size());
        Element fact = odt.styled("Fact").get(0);
        assertEquals("DateThursday 18 June 2015", fact.getTextContent());
        assertEquals(1, fact.getElementsByTagName("text:tab").getLength());
        assertTrue(odt.styled("CalloutGap").get(0).getTextContent().startsWith("Gap: " + WORDS));
        assertEquals("Notice: " + WORDS, odt.styled("CalloutNotice").get(0).getTextContent());
        assertEquals("Chair", odt.styled("SignatureLine").get(0).getTextContent());
        String content = Unpacked.part(file, "content.xml");
        assertTrue(content.contains(" and <text:s text:c=\"1\"/>two blanks <text:span"), content);
    }

    @Test
    void a_figure_is_vectors_with_dots_beneath_and_is_told_in_words() {
        Element frame = odt.elements("content.xml", "draw:frame").get(0);
        assertEquals("as-char", frame.getAttribute("text:anchor-type"));
        assertEquals(
                List.of("Pictures/1.svg", "Pictures/1.png"),
                odt.elements("content.xml", "draw:image").stream()
                        .map(image -> image.getAttribute("xlink:href"))
                        .toList());
        assertEquals(
                "Care plans rose from 9% to 12%. " + WORDS,
                frame.getElementsByTagName("svg:desc").item(0).getTextContent());
        assertEquals(WORDS, odt.styled("FigureCaption").get(0).getTextContent());
        assertTrue(Unpacked.part(file, "Pictures/1.svg").contains("<polyline"));
    }

    @Test
    void only_links_lead_out_of_the_file() {
        Set<String> places = new TreeSet<>();
        odt.elements("content.xml", "*").forEach(one -> places.add(one.getAttribute("xlink:href")));
        assertEquals(Set.of("", "Pictures/1.png", "Pictures/1.svg", "https://example.org/a?b=1&c=2"), places);
        assertFalse(Unpacked.part(file, "styles.xml").contains("xlink"));
    }

    @Test
    void properties_name_the_board_and_the_day_and_nobody() {
        assertEquals(WORDS, odt.meta("dc:title"));
        assertEquals(WORDS, odt.meta("dc:subject"));
        assertEquals(WORDS, odt.meta("dc:creator"));
        assertEquals("DRAFT. " + WORDS, odt.meta("dc:description"));
        assertEquals("DRAFT", odt.meta("meta:user-defined"));
        assertEquals("2015-06-18T00:00:00", odt.meta("meta:creation-date"));
        assertEquals("2015-06-18T00:00:00", odt.meta("dc:date"));
        assertEquals("en-GB", odt.meta("dc:language"));
        assertEquals("Minutebook", odt.meta("meta:generator"));
    }

    @Test
    void the_page_is_a4_and_its_footer_counts_pages() {
        String styles = Unpacked.part(file, "styles.xml");
        assertTrue(styles.contains("fo:page-width=\"595.28pt\" fo:page-height=\"841.89pt\""), styles);
        assertTrue(styles.contains("<text:page-number") && styles.contains("<text:page-count"), styles);
        assertTrue(styles.contains(WORDS + " – DRAFT"), styles);
        for (var across : List.of(Document.Orientation.LANDSCAPE, Document.Orientation.ONE_SHEET)) {
            String lying = Unpacked.part(odt(WORDS, across, HouseStyle.PLAIN), "styles.xml");
            assertTrue(lying.contains("fo:page-width=\"841.89pt\""), lying);
            assertTrue(lying.contains("style:print-orientation=\"landscape\""), lying);
        }
    }

    @Test
    void the_house_style_gives_colour_font_and_logo_and_the_document_its_language() {
        String styles = Unpacked.part(file, "styles.xml");
        assertTrue(styles.contains("fo:language=\"en\" fo:country=\"GB\""), styles);
        byte[] ours = odt(WORDS, Document.Orientation.PORTRAIT, OfficeSamples.HOUSE);
        String own = Unpacked.part(ours, "styles.xml");
        assertTrue(own.contains("fo:color=\"#7a1f3d\"") && own.contains("'Atkinson Next'"), own);
        assertFalse(own.contains("12436d") || own.contains("Liberation Sans"), own);
        assertTrue(Unpacked.part(ours, "content.xml").contains("<svg:desc>Crest of Northmoor</svg:desc>"));
    }

    @Test
    void hostile_words_are_words_everywhere() {
        OdfParts hostile = new OdfParts(odt(OfficeSamples.HOSTILE, Document.Orientation.PORTRAIT, OfficeSamples.HOUSE));
        String shown = OfficeSamples.SHOWN;
        assertEquals(shown, hostile.styled("Title").get(0).getTextContent());
        assertEquals(shown, hostile.styled("Caption").get(0).getTextContent());
        assertEquals(shown, hostile.meta("dc:title"));
        assertEquals(
                shown, hostile.elements("content.xml", "table:title").get(0).getTextContent());
        assertEquals(
                "Care plans rose from 9% to 12%. " + shown,
                hostile.elements("content.xml", "svg:desc").get(1).getTextContent());
        assertTrue(
                hostile.elements("styles.xml", "text:p").get(0).getTextContent().startsWith(shown + " – DRAFT"));
    }
}
