package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonWriterTest {
    private final DocumentSchema schema = new DocumentSchema();

    private static String text(Edition edition) {
        return new String(Export.rendered(edition, Format.JSON, HouseStyle.PLAIN), StandardCharsets.UTF_8);
    }

    /** A document with a figure and a link, which no other in these tests has, and everything else that there is. */
    private static Edition whole() {
        Prose link = Prose.link("guide", Address.of("https://example.org/").orElseThrow())
                .then(Prose.emphasis(" x"));
        Block restricted = new Block.Restricted(List.of(Block.Paragraph.of("a")), List.of(Block.Paragraph.of("b")));
        return new Edition(
                "whole",
                Samples.document(
                        new Block.Heading(2, "A"),
                        new Block.Paragraph(link),
                        new Block.ListBlock(List.of(link)),
                        new Block.Facts(List.of(new Block.Fact("Place", link))),
                        new Block.Callout(Block.CalloutKind.NOTICE, link),
                        new Block.Signature("Agreed.", List.of("Chair")),
                        restricted,
                        new Figure("Plans", "They rose.", new Picture(9, 9, List.of())),
                        Samples.table("one")),
                List.of(new Sheet(
                        "Rows",
                        List.of(Sheet.Column.text("ref"), Sheet.Column.number("value"), Sheet.Column.date("on")),
                        List.of(List.of("2.10", "12.50", "2015-06-18"), List.of("", "", "")))),
                Editions.calendar(Examples.calendar(), Rendition.MEMBERS).dates());
    }

    static Stream<Edition> editions() {
        return Stream.of(
                whole(),
                Editions.minutes(Examples.held(), Rendition.MEMBERS),
                Editions.minutes(Examples.hostile(), Rendition.PUBLIC),
                Editions.decisionNotice(Examples.hostile()),
                Editions.actionLog(Examples.hostileLog(), Rendition.MEMBERS),
                Editions.actionLog(Examples.emptyLog(), Rendition.MEMBERS),
                Editions.calendar(Examples.calendar(Examples.hostileLog()), Rendition.PUBLIC));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_edition_conforms_to_the_published_schema(Edition edition) {
        assertEquals(List.of(), schema.broken(text(edition)));
    }

    private void assertRefused(Consumer<ObjectNode> breaking) {
        ObjectNode tree = (ObjectNode) DocumentSchema.tree(text(whole()));
        breaking.accept(tree);
        assertFalse(schema.broken(tree).isEmpty(), tree.toString());
    }

    private static ObjectNode block(ObjectNode tree, String kind) {
        for (JsonNode block : tree.at("/document/blocks")) {
            if (block.get("kind").asText().equals(kind)) {
                return (ObjectNode) block;
            }
        }
        throw new AssertionError("there is no block " + kind);
    }

    @Test
    void the_schema_refuses_what_is_broken() {
        assertRefused(tree -> tree.put("format", "minutebook-publication/2"));
        assertRefused(tree -> tree.put("more", 1));
        assertRefused(tree -> tree.remove("dates"));
        assertRefused(tree -> ((ObjectNode) tree.get("document")).put("date", "18 June 2015"));
        assertRefused(tree -> block(tree, "heading").put("level", 1));
        assertRefused(tree -> block(tree, "callout").put("callout", "shout"));
        assertRefused(tree -> block(tree, "figure").remove("alternative"));
        assertRefused(tree -> block(tree, "paragraph").put("kind", "table"));
        assertRefused(
                tree -> block(tree, "paragraph").putArray("prose").addObject().put("loud", "x"));
        assertRefused(tree -> block(tree, "paragraph")
                .putArray("prose")
                .addObject()
                .put("plain", "x")
                .put("address", "file:///x"));
        assertRefused(tree -> ((ObjectNode) tree.at("/dates/0")).put("start", "14:00"));
        assertRefused(tree -> ((ObjectNode) tree.at("/sheets/0/columns/0")).put("kind", "formula"));
    }

    @Test
    void numbers_are_numbers_and_what_is_not_known_is_nothing() {
        JsonNode rows = DocumentSchema.tree(text(whole())).at("/sheets/0/rows");
        assertEquals("[\"2.10\",12.50,\"2015-06-18\"]", rows.get(0).toString().replace("12.5,", "12.50,"));
        assertTrue(text(whole()).contains("12.50"), text(whole()));
        assertEquals("[\"\",null,null]", rows.get(1).toString());
    }

    @Test
    void the_document_in_it_is_read_back_with_its_links() {
        Document document = Samples.document(new Block.Paragraph(
                Prose.link("guide", Address.of("https://example.org/").orElseThrow())));
        String inside = DocumentSchema.tree(text(Edition.of("link", document)))
                .get("document")
                .toString();
        assertEquals(DocumentJson.write(document), inside);
        assertEquals(document, DocumentJson.read(inside));
    }
}
