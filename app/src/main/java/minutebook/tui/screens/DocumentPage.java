package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import minutebook.export.Block;
import minutebook.export.BlockVisitor;
import minutebook.export.Document;
import minutebook.export.Figure;
import minutebook.export.Prose;
import minutebook.export.Table;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Passage;

/** A document as passages to read on the screen: each row of a table becomes a short list of its cells. */
final class DocumentPage implements BlockVisitor {
    private final List<Passage> passages = new ArrayList<>();

    private DocumentPage() {}

    static List<Passage> of(Document document) {
        DocumentPage page = new DocumentPage();
        page.passages.add(Passage.of(document.title(), Style.STRONG));
        page.passages.add(
                Passage.of(document.status().word() + ". " + document.status().meaning(), Style.MUTED));
        document.blocks().forEach(block -> block.accept(page));
        return page.passages;
    }

    @Override
    public void heading(Block.Heading heading) {
        passages.add(Passage.blank());
        passages.add(Passage.heading(heading.text()));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        passages.add(Passage.of(paragraph.prose().text(), Style.NORMAL));
    }

    @Override
    public void list(Block.ListBlock list) {
        for (Prose entry : list.entries()) {
            passages.add(new Passage(0, new Cell("•", Style.MUTED), Cell.of(entry.text())));
        }
    }

    @Override
    public void facts(Block.Facts facts) {
        for (Block.Fact fact : facts.facts()) {
            passages.add(Passage.fact(fact.name(), fact.value().text()));
        }
    }

    @Override
    public void callout(Block.Callout callout) {
        passages.add(new Passage(
                0,
                new Cell(callout.kind().word() + ":", Style.WARN),
                Cell.of(callout.prose().text())));
    }

    @Override
    public void figure(Figure figure) {
        passages.add(Passage.of(figure.caption(), Style.STRONG));
        passages.add(Passage.of(figure.alternative(), Style.NORMAL));
    }

    @Override
    public void table(Table table) {
        List<Table.Column> columns = table.columns();
        for (List<Prose> row : table.rows()) {
            passages.add(new Passage(
                    0, new Cell("▪", Style.MUTED), new Cell(row.get(0).text(), Style.STRONG)));
            for (int i = 1; i < row.size(); i++) {
                if (!row.get(i).text().isBlank()) {
                    passages.add(new Passage(
                            2,
                            new Cell(columns.get(i).header() + ":", Style.MUTED),
                            Cell.of(row.get(i).text())));
                }
            }
        }
    }

    @Override
    public void signature(Block.Signature signature) {
        passages.add(Passage.blank());
        passages.add(Passage.of(signature.statement(), Style.NORMAL));
        signature.lines().forEach(line -> passages.add(Passage.of(line + ": ____________________", Style.NORMAL)));
    }
}
