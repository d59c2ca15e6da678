package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import minutebook.domain.FrozenText;
import minutebook.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentJsonTest {
    static Stream<Document> documents() {
        return Stream.concat(
                Stream.of(
                        MinutesLayout.of(Examples.held()),
                        MinutesLayout.of(Examples.inSession()),
                        MinutesLayout.of(Examples.planned()),
                        MinutesLayout.of(Examples.hostile()),
                        ActionLogLayout.of(Examples.log()),
                        ActionLogLayout.of(Examples.emptyLog()),
                        ActionLogLayout.of(Examples.hostileLog())),
                Examples.HOSTILE.stream().map(DocumentJsonTest::everywhere));
    }

    /** A document with the text in every place that takes one. */
    private static Document everywhere(String text) {
        Prose prose = Prose.of(text).then(Prose.strong(text)).then(Prose.emphasis(text));
        return Samples.document(
                text,
                new Block.Heading(2, text),
                new Block.Paragraph(prose),
                new Block.ListBlock(List.of(prose, Prose.of(""))),
                new Block.Facts(List.of(new Block.Fact(text, prose))),
                new Block.Callout(Block.CalloutKind.GAP, prose),
                Samples.table(text, ""),
                new Block.Signature(text, List.of(text)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_comes_back_as_it_was(Document document) {
        String text = DocumentJson.write(document);
        assertEquals(document, DocumentJson.read(text));
        assertEquals(text, DocumentJson.write(DocumentJson.read(text)));
    }

    @Test
    void one_document_has_one_text() {
        assertEquals(
                "{\"form\":1,\"title\":\"Minutes of meeting 7\",\"issuer\":\"Northmoor Children’s Improvement Board\","
                        + "\"description\":\"Minutes of meeting 7.\",\"date\":\"2015-06-18\",\"language\":\"en-GB\","
                        + "\"status\":{\"word\":\"DRAFT\",\"meaning\":\"Not yet agreed by the board.\"},"
                        + "\"orientation\":\"portrait\",\"blocks\":[{\"kind\":\"heading\",\"level\":2,\"text\":\"A\"},"
                        + "{\"kind\":\"paragraph\",\"prose\":[{\"plain\":\"b \"},{\"strong\":\"c\"}]}]}",
                DocumentJson.write(Samples.document(
                        new Block.Heading(2, "A"),
                        new Block.Paragraph(Prose.of("b ").then(Prose.strong("c"))))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"form\":2}",
                "{\"form\":1,\"title\":\"A\"}",
                "{\"form\":1,\"title\":\"A\",\"issuer\":\"B\",\"description\":\"\",\"date\":\"soon\",\"language\":\"en\","
                        + "\"status\":{\"word\":\"a\",\"meaning\":\"b\"},\"orientation\":\"portrait\",\"blocks\":[]}",
                "{\"form\":1,\"title\":\"A\",\"issuer\":\"B\",\"description\":\"\",\"date\":\"2015-06-18\",\"language\":\"en\","
                        + "\"status\":{\"word\":\"a\",\"meaning\":\"b\"},\"orientation\":\"portrait\",\"blocks\":[{\"kind\":\"x\"}]}"
            })
    void a_text_that_is_no_document_is_refused(String text) {
        assertEquals(
                Refused.Reason.DAMAGED,
                assertThrows(Refused.class, () -> DocumentJson.read(text)).reason());
    }

    @Test
    void one_letter_more_breaks_the_hash() {
        FrozenText frozen = FrozenText.of(DocumentJson.write(MinutesLayout.of(Examples.held())));
        assertTrue(frozen.holds());
        assertFalse(new FrozenText(frozen.text() + " ", frozen.hash()).holds());
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                FrozenText.of("abc").hash());
    }
}
