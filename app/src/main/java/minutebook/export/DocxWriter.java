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
    private final HouseStyle style;

    DocxWriter(HouseStyle style) {
        this.style = style;
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        double text = TextSize.of(document, style);
        try (XWPFDocument word = new XWPFDocument();
                Typefaces faces = new Typefaces()) {
            PageSize pageSize = PageSize.of(document.orientation());
            DocxStyles.put(word, document, style, text);
            DocxPictures pictures = new DocxPictures(word, style, pageSize, faces);
            banner(word, document, pictures);
            Typesetter setter = new Typesetter(faces);
            DocxBlocks blocks =
                    new DocxBlocks(word, pictures, table -> TableFit.of(setter, table, pageSize.textWidth(), text));
            document.blocks().forEach(block -> block.accept(blocks));
            page(word, pageSize);
            footer(word, document, pageSize);
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

    private static void page(XWPFDocument word, PageSize pageSize) {
        CTSectPr section = word.getDocument().getBody().isSetSectPr()
                ? word.getDocument().getBody().getSectPr()
                : word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(DocxText.twips(pageSize.width()));
        size.setH(DocxText.twips(pageSize.height()));
        if (pageSize.liesAcross()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        BigInteger side = DocxText.twips(PageSize.SIDE);
        BigInteger footer = DocxText.twips(PageSize.FOOTER);
        margins.setTop(DocxText.twips(PageSize.TOP));
        margins.setRight(side);
        margins.setBottom(DocxText.twips(PageSize.BOTTOM));
        margins.setLeft(side);
        margins.setHeader(footer);
        margins.setFooter(footer);
        margins.setGutter(0);
    }

    private static void footer(XWPFDocument word, Document document, PageSize pageSize) {
        XWPFParagraph line = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
        DocxText.tabAtEnd(line, pageSize.textWidth());
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
