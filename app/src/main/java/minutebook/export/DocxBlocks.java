package minutebook.export;

import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The blocks of a document as paragraphs and tables of a Word file. */
final class DocxBlocks implements BlockVisitor {
    private final XWPFDocument word;
    private final DocxPictures pictures;
    private final Function<Table, TableFit> fit;

    DocxBlocks(XWPFDocument word, DocxPictures pictures, Function<Table, TableFit> fit) {
        this.word = word;
        this.pictures = pictures;
        this.fit = fit;
    }

    /** The title has a style of its own, so that the first level below it is Word's first. */
    @Override
    public void heading(Block.Heading heading) {
        write("Heading" + (heading.level() - 1), Prose.of(heading.text()));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        write("Normal", paragraph.prose());
    }

    @Override
    public void list(Block.ListBlock list) {
        list.entries().forEach(entry -> write("ListBullet", entry));
    }

    /** A name and its value on one line with a tab between: no table, so that it is read in its order. */
    @Override
    public void facts(Block.Facts facts) {
        for (Block.Fact fact : facts.facts()) {
            XWPFParagraph line = DocxText.paragraph(word, "Fact");
            DocxText.run(line, fact.name(), "Strong");
            line.createRun().addTab();
            DocxText.write(line, fact.value());
        }
    }

    @Override
    public void callout(Block.Callout callout) {
        String style =
                switch (callout.kind()) {
                    case GAP -> "CalloutGap";
                    case NOTICE -> "CalloutNotice";
                };
        write(style, Prose.strong(callout.kind().word() + ":").then(" ").then(callout.prose()));
    }

    @Override
    public void table(Table table) {
        write("Caption", Prose.of(table.caption()));
        new DocxTable(word, table, fit.apply(table)).write();
        DocxText.paragraph(word, "AfterTable");
    }

    @Override
    public void figure(Figure figure) {
        pictures.figure(DocxText.paragraph(word, "Figure"), figure);
        XWPFParagraph caption = write("Caption", Prose.of(figure.caption()));
        caption.setKeepNext(false);
    }

    @Override
    public void signature(Block.Signature signature) {
        write("SignatureStatement", Prose.of(signature.statement()));
        for (String line : signature.lines()) {
            XWPFParagraph paragraph = write("SignatureLine", Prose.of(line));
            paragraph.createRun().addTab();
            paragraph.createRun().addTab();
        }
    }

    private XWPFParagraph write(String style, Prose prose) {
        XWPFParagraph paragraph = DocxText.paragraph(word, style);
        DocxText.write(paragraph, prose);
        return paragraph;
    }
}
