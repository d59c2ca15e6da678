package minutebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts of a Word file that say how it looks: styles, the list's bullets, settings and the font's name. */
final class DocxStyles {
    private DocxStyles() {}

    /** @param text its size, in points */
    static void put(XWPFDocument word, Document document, HouseStyle style, double text)
            throws IOException, XmlException {
        word.createStyles()
                .setStyles(StylesDocument.Factory.parse(StyleSheet.of("docx-styles.xml", document, style, text))
                        .getStyles());
        word.createNumbering()
                .setNumbering(NumberingDocument.Factory.parse(StyleSheet.of("docx-numbering.xml", document, style))
                        .getNumbering());
        word.getSettings()
                .getCTSettings()
                .set(SettingsDocument.Factory.parse(StyleSheet.of("docx-settings.xml", document, style))
                        .getSettings());
        fonts(word, StyleSheet.of("docx-fonts.xml", document, style));
    }

    /** Names a font that nearly every machine has, for those that lack the board's. */
    private static void fonts(XWPFDocument word, String table) throws IOException {
        try {
            PackagePart part = word.getPackage()
                    .createPart(
                            PackagingURIHelper.createPartName(XWPFRelation.FONT_TABLE.getDefaultFileName()),
                            XWPFRelation.FONT_TABLE.getContentType());
            try (OutputStream out = part.getOutputStream()) {
                out.write(table.getBytes(StandardCharsets.UTF_8));
            }
            word.getPackagePart()
                    .addRelationship(part.getPartName(), TargetMode.INTERNAL, XWPFRelation.FONT_TABLE.getRelation());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The part has a fixed name.", e);
        }
    }
}
