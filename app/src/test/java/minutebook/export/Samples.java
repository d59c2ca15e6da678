package minutebook.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Small documents to try the writers on. */
final class Samples {
    private Samples() {}

    static Document document(Block... blocks) {
        return document("Minutes of meeting 7", blocks);
    }

    static Document document(String title, Block... blocks) {
        return new Document(
                title,
                "Northmoor Children’s Improvement Board",
                "Minutes of meeting 7.",
                LocalDate.of(2015, 6, 18),
                Document.BRITISH_ENGLISH,
                new Document.Status("DRAFT", "Not yet agreed by the board."),
                Document.Orientation.PORTRAIT,
                List.of(blocks));
    }

    static Table table(String... cells) {
        return new Table(
                "Words",
                List.of(Table.Column.of("Ref", 1), Table.Column.of("Word", 3)),
                0,
                List.of(cells).stream()
                        .map(cell -> List.of(Prose.of("1"), Prose.of(cell)))
                        .toList());
    }

    static String markdown(Document document) {
        return new String(Export.rendered(new MarkdownWriter(), document), StandardCharsets.UTF_8);
    }

    static String html(Document document) {
        return new String(Export.rendered(new HtmlWriter(HouseStyle.PLAIN), document), StandardCharsets.UTF_8);
    }
}
