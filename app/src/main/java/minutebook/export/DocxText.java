package minutebook.export;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Words in the paragraphs of a Word file. */
final class DocxText {
    private DocxText() {}

    static XWPFParagraph paragraph(XWPFDocument word, String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    static void write(XWPFParagraph paragraph, Prose prose) {
        for (Span span : prose.spans()) {
            if (span.address().isPresent()) {
                XWPFRun run = paragraph.createHyperlinkRun(span.address().get().toString());
                run.setStyle("Hyperlink");
                run.setBold(span.style() == Span.Style.STRONG);
                run.setItalic(span.style() == Span.Style.EMPHASIS);
                lines(run, span.text());
            } else {
                run(paragraph, span.text(), style(span.style()));
            }
        }
    }

    private static String style(Span.Style style) {
        return switch (style) {
            case PLAIN -> "";
            case STRONG -> "Strong";
            case EMPHASIS -> "Emphasis";
        };
    }

    /** @param style of the run; "" for that of its paragraph */
    static void run(XWPFParagraph paragraph, String text, String style) {
        XWPFRun run = paragraph.createRun();
        if (!style.isEmpty()) {
            run.setStyle(style);
        }
        lines(run, text);
    }

    private static void lines(XWPFRun run, String text) {
        List<String> lines = List.of(text.split("\n+", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
    }

    /** Sets what follows a tab against the end of the line. */
    static void tabAtEnd(XWPFParagraph paragraph, double width) {
        CTPPr layout = paragraph.getCTP().getPPr();
        CTTabStop stop = layout.addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setPos(twips(width));
    }

    /** Twentieths of a point, in which Word measures. */
    static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }
}
