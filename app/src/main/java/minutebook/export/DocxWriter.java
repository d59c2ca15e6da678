package minutebook.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Renders documents for Word: real styles, captions and repeating header rows, on A4 with a footer. */
final class DocxWriter implements DocumentWriter {
    private static final long FOOTER = 567;

    private final HouseStyle style;

    DocxWriter(HouseStyle style) {
        this.style = style;
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            Paper paper = Paper.of(document.orientation());
            DocxStyles.put(word, document, style);
            DocxPictures pictures = new DocxPictures(word, style, paper);
            banner(word, document, pictures);
            DocxBlocks blocks = new DocxBlocks(word, pictures, paper);
            document.blocks().forEach(block -> block.accept(blocks));
            page(word, document, paper);
            footer(word, document, paper);
            word.getProperties().getExtendedProperties().setApplication(PROGRAM);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            word.write(file);
            ZipParts.of(file.toByteArray()).described(document).write(out);
        } catch (XmlException e) {
            throw new IllegalStateException("The program's own styles can be read.", e);
        }
    }

    private void banner(XWPFDocument word, Document document, DocxPictures pictures) {
        style.logo().ifPresent(logo -> pictures.logo(DocxText.paragraph(word, "Subtitle"), logo));
        DocxText.write(DocxText.paragraph(word, "Subtitle"), Prose.of(document.issuer()));
        DocxText.write(DocxText.paragraph(word, "Title"), Prose.of(document.title()));
        XWPFParagraph status = DocxText.paragraph(word, "Status");
        DocxText.run(status, " " + document.status().word() + " ", "StatusWord");
        DocxText.run(status, " " + document.status().meaning(), "");
    }

    private static void page(XWPFDocument word, Document document, Paper paper) {
        CTSectPr section = word.getDocument().getBody().isSetSectPr()
                ? word.getDocument().getBody().getSectPr()
                : word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(DocxText.twips(paper.width()));
        size.setH(DocxText.twips(paper.height()));
        if (document.orientation() != Document.Orientation.PORTRAIT) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        BigInteger margin = DocxText.twips(Paper.MARGIN);
        margins.setTop(margin);
        margins.setRight(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setHeader(FOOTER);
        margins.setFooter(FOOTER);
        margins.setGutter(0);
    }

    private static void footer(XWPFDocument word, Document document, Paper paper) {
        XWPFParagraph line = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
        DocxText.tabAtEnd(line, paper.textWidth());
        DocxText.run(line, document.title() + " – " + document.status().word(), "");
        line.createRun().addTab();
        DocxText.run(line, "Page ", "");
        field(line, "PAGE");
        DocxText.run(line, " of ", "");
        field(line, "NUMPAGES");
    }

    /** What the reader's program counts; until it has, there is a 1. */
    private static void field(XWPFParagraph line, String name) {
        var field = line.getCTP().addNewFldSimple();
        field.setInstr(name);
        field.addNewR().addNewT().setStringValue("1");
    }
}
