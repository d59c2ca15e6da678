package minutebook.export;

import java.util.ArrayList;
import java.util.List;

/** All the words that a document shows, in the order in which they are read. */
final class DocumentWords implements BlockVisitor {
    private final List<String> words = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    private DocumentWords() {}

    static List<String> of(Document document) {
        return in(document).words;
    }

    /** The words within its pictures alone. */
    static List<String> labels(Document document) {
        return in(document).labels;
    }

    private static DocumentWords in(Document document) {
        DocumentWords all = new DocumentWords();
        all.words.add(document.issuer());
        all.words.add(document.title());
        all.words.add(document.status().word());
        all.words.add(document.status().meaning());
        document.blocks().forEach(block -> block.accept(all));
        return all;
    }

    @Override
    public void heading(Block.Heading heading) {
        words.add(heading.text());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        words.add(paragraph.prose().text());
    }

    @Override
    public void list(Block.ListBlock list) {
        list.entries().forEach(entry -> words.add(entry.text()));
    }

    @Override
    public void facts(Block.Facts facts) {
        facts.facts().forEach(fact -> {
            words.add(fact.name());
            words.add(fact.value().text());
        });
    }

    @Override
    public void callout(Block.Callout callout) {
        words.add(callout.kind().word());
        words.add(callout.prose().text());
    }

    @Override
    public void table(Table table) {
        words.add(table.caption());
        table.columns().forEach(column -> words.add(column.header()));
        table.rows().forEach(row -> row.forEach(cell -> words.add(cell.text())));
    }

    @Override
    public void figure(Figure figure) {
        labels.addAll(figure.picture().words());
        words.addAll(figure.picture().words());
        words.add(figure.caption());
    }

    @Override
    public void signature(Block.Signature signature) {
        words.add(signature.statement());
        words.addAll(signature.lines());
    }
}
