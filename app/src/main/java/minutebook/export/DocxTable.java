package minutebook.export;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of a Word file: its header row stands again on every page, and no row is cut in two. */
final class DocxTable {
    private final XWPFDocument word;
    private final Table table;
    private final String smaller;
    private final List<BigInteger> widths;

    DocxTable(XWPFDocument word, Table table, TableFit fit) {
        this.word = word;
        this.table = table;
        this.smaller = fit.step() == 0 ? "" : "Smaller" + fit.step();
        this.widths = fit.widths().stream().map(DocxText::twips).toList();
    }

    void write() {
        XWPFTable grid = word.createTable(1, 1);
        properties(grid);
        columns(grid);
        XWPFTableRow header = grid.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int i = 0; i < table.columns().size(); i++) {
            XWPFTableCell cell = i == 0 ? header.getCell(0) : header.createCell();
            fill(cell, i, Prose.of(table.columns().get(i).header()), "TableHeading");
        }
        for (List<Prose> cells : table.rows()) {
            row(grid, cells);
        }
    }

    private void row(XWPFTable grid, List<Prose> cells) {
        XWPFTableRow row = new XWPFTableRow(grid.getCTTbl().addNewTr(), grid);
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            fill(row.createCell(), i, cells.get(i), i == table.rowHeader() ? "TableRowHeading" : "TableText");
        }
    }

    private void fill(XWPFTableCell cell, int column, Prose prose, String style) {
        CTTblWidth width =
                cell.getCTTc().isSetTcPr() && cell.getCTTc().getTcPr().isSetTcW()
                        ? cell.getCTTc().getTcPr().getTcW()
                        : cell.getCTTc().addNewTcPr().addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(widths.get(column));
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style + smaller);
        if (table.columns().get(column).align() == Table.Align.END) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        DocxText.write(paragraph, prose);
    }

    private void properties(XWPFTable grid) {
        CTTblPr properties = grid.getCTTbl().getTblPr();
        properties.set(CTTblPr.Factory.newInstance());
        properties.addNewTblStyle().setVal("BoardTable");
        CTTblWidth width = properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(widths.stream().reduce(BigInteger.ZERO, BigInteger::add));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setVal(new byte[] {0, (byte) (table.rowHeader() == 0 ? 0xA0 : 0x20)});
        look.setFirstRow(true);
        look.setLastRow(false);
        look.setFirstColumn(table.rowHeader() == 0);
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
        properties.addNewTblCaption().setVal(table.caption());
    }

    private void columns(XWPFTable grid) {
        CTTblGrid columns = grid.getCTTbl().getTblGrid() == null
                ? grid.getCTTbl().addNewTblGrid()
                : grid.getCTTbl().getTblGrid();
        columns.set(CTTblGrid.Factory.newInstance());
        widths.forEach(width -> columns.addNewGridCol().setW(width));
    }
}
