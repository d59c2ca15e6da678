package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import minutebook.view.MinutesView;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class HtmlWriterTest {
    private static final List<MinutesView> VIEWS =
            List.of(Examples.held(), Examples.inSession(), Examples.planned(), Examples.hostile());

    @Test
    void every_page_is_well_formed_with_language_title_and_one_main_part() throws Exception {
        for (MinutesView view : VIEWS) {
            Element page = parsed(new String(Written.minutes(view, Format.HTML), StandardCharsets.UTF_8));
            assertEquals("en-GB", page.getAttribute("lang"));
            String paper = view.equals(Examples.planned()) ? "Agenda" : "Minutes";
            assertEquals(
                    paper + " of meeting 7, Northmoor Children’s Improvement Board",
                    all(page, "title").get(0).getTextContent());
            assertEquals(1, all(page, "main").size());
            assertEquals("#contents", all(page, "a").get(0).getAttribute("href"));
            assertEquals("contents", all(page, "main").get(0).getAttribute("id"));
        }
    }

    @Test
    void headings_start_at_one_and_skip_no_level() throws Exception {
        for (MinutesView view : VIEWS) {
            Element page = parsed(new String(Written.minutes(view, Format.HTML), StandardCharsets.UTF_8));
            assertEquals(1, all(page, "h1").size());
            int level = 0;
            for (Element element : all(page, "*")) {
                if (element.getTagName().matches("h[1-6]")) {
                    int next = element.getTagName().charAt(1) - '0';
                    assertTrue(next <= level + 1, element.getTextContent());
                    level = next;
                }
            }
        }
    }

    @Test
    void every_table_has_a_caption_and_headers_with_a_scope() throws Exception {
        Element page = parsed(new String(Written.minutes(Examples.held(), Format.HTML), StandardCharsets.UTF_8));
        List<Element> tables = all(page, "table");
        assertEquals(4, tables.size());
        for (Element table : tables) {
            assertFalse(all(table, "caption").get(0).getTextContent().isBlank());
            for (Element header : all(table, "th")) {
                assertTrue(header.getAttribute("scope").matches("col|row"));
                assertFalse(header.getTextContent().isBlank());
            }
            for (Element row : all(all(table, "tbody").get(0), "tr")) {
                assertEquals(1, all(row, "th").size());
            }
        }
    }

    @Test
    void the_page_says_what_it_is_and_of_which_day() throws Exception {
        Element page = parsed(new String(Written.minutes(Examples.held(), Format.HTML), StandardCharsets.UTF_8));
        Map<String, String> named = all(page, "meta").stream()
                .filter(meta -> meta.hasAttribute("name"))
                .collect(Collectors.toMap(meta -> meta.getAttribute("name"), meta -> meta.getAttribute("content")));
        Document document = Editions.minutes(Examples.held(), Rendition.MEMBERS).document();
        assertEquals(document.issuer(), named.get("author"));
        assertEquals(document.description(), named.get("description"));
        assertEquals(document.status().word(), named.get("status"));
        assertEquals(document.date().toString(), named.get("dcterms.date"));
        assertEquals(
                document.title() + ", " + document.issuer(),
                all(page, "title").get(0).getTextContent());
    }

    @Test
    void text_is_never_markup_and_illegal_characters_are_gone() throws Exception {
        String html = new String(Written.minutes(Examples.hostile(), Format.HTML), StandardCharsets.UTF_8);
        Element page = parsed(html);
        assertEquals(0, all(page, "script").size());
        assertEquals(0, all(page, "b").size());
        assertTrue(page.getTextContent().contains("<script>alert(1)</script> &amp; &"));
        assertFalse(html.codePoints().anyMatch(point -> point != '\n' && Character.isISOControl(point)));
        assertFalse(html.contains("\u202e"));
    }

    @Test
    void the_page_asks_for_nothing_from_outside() throws Exception {
        Element page = parsed(new String(Written.minutes(Examples.held(), Format.HTML), StandardCharsets.UTF_8));
        for (Element element : all(page, "*")) {
            assertEquals("", element.getAttribute("src"));
            assertTrue(element.getAttribute("href").matches("|#contents"));
        }
        String rules = all(page, "style").get(0).getTextContent();
        assertFalse(rules.contains("url(") || rules.contains("@import"));
    }

    @Test
    void the_style_sheet_holds_nothing_that_markup_would_escape() throws Exception {
        assertFalse(all(parsed(Samples.html(Samples.document())), "style")
                .get(0)
                .getTextContent()
                .matches("(?s).*[<>&].*"));
    }

    @Test
    void text_and_its_ground_differ_by_four_and_a_half_to_one() {
        Matcher colours = Pattern.compile("[^-]color: (#[0-9a-f]{6})").matcher(Samples.html(Samples.document()));
        List<String> grounds = List.of("#ffffff", "#eef2f6", "#fdf3e3", "#e3e9ef");
        List<String> seen = new ArrayList<>();
        while (colours.find()) {
            seen.add(colours.group(1));
            for (String ground : grounds) {
                assertTrue(contrast(colours.group(1), ground) >= 4.5, colours.group(1) + " on " + ground);
            }
        }
        assertFalse(seen.isEmpty());
    }

    @Test
    void a_wide_document_lies_on_its_side() {
        String log = new String(Written.actionLog(Examples.log(), Format.HTML), StandardCharsets.UTF_8);
        assertTrue(log.contains("size: A4 landscape"));
        assertTrue(Samples.html(Samples.document()).contains("size: A4 portrait"));
    }

    /** The contrast ratio of WCAG 2.2, 1.4.3. */
    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static Element parsed(String html) throws Exception {
        assertTrue(
                html.startsWith("<!DOCTYPE html>\n<html lang="),
                html.substring(0, 40).toLowerCase(Locale.ROOT));
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)))
                .getDocumentElement();
    }

    private static List<Element> all(Element from, String name) {
        NodeList found = from.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @Test
    void on_the_screen_only_a_long_word_may_break_and_in_print_any_that_must() {
        String page = Samples.html(
                Samples.document(Samples.table("Recommendation-and-responsibility", "https://council.example/audit")));
        assertTrue(page.contains("<td>Recommendation-and-responsibility</td>"), page);
        assertTrue(page.contains("<td class=\"long\">https://council.example/audit</td>"), page);
        String screen = page.substring(0, page.indexOf("@media print"));
        String print = page.substring(page.indexOf("@media print"), page.indexOf("</style>"));
        assertTrue(screen.contains("overflow-wrap: break-word; }\n.long { overflow-wrap: anywhere; }"), screen);
        assertFalse(screen.contains("table-layout"), screen);
        assertTrue(print.contains(
                "table { table-layout: fixed; }\n  th, td { padding: 0.3rem 4pt; overflow-wrap: anywhere"));
    }
}
