package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** What POI reads back from the Word files. */
class DocxWriterTest {
    private static final String WORDS = "Care plans on time";

    private byte[] file;
    private XWPFDocument word;

    @BeforeEach
    void reads() throws IOException {
        read(OfficeSamples.everything(WORDS, Document.Orientation.PORTRAIT), HouseStyle.PLAIN);
    }

    private void read(Document document, HouseStyle style) throws IOException {
        file = Export.rendered(new DocxWriter(style), document);
        word = new XWPFDocument(new ByteArrayInputStream(file));
    }

    @AfterEach
    void closes() throws IOException {
        word.close();
    }

    private List<XWPFParagraph> styled(String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .toList();
    }

    @Test
    void the_title_and_the_headings_are_words_own_styles_with_their_levels() {
        assertEquals(WORDS, styled("Title").get(0).getText());
        List<String> texts = List.of(WORDS, "Third", "Fourth", "Fifth", "Sixth");
        for (int level = 1; level <= texts.size(); level++) {
            assertEquals(texts.get(level - 1), styled("Heading" + level).get(0).getText());
            XWPFStyle style = word.getStyles().getStyle("Heading" + level);
            assertEquals("heading " + level, style.getName());
            assertEquals(
                    BigInteger.valueOf(level - 1L),
                    style.getCTStyle().getPPr().getOutlineLvl().getVal());
        }
    }

    @Test
    void every_style_that_is_used_is_there() {
        String document = Unpacked.part(file, "word/document.xml");
        Pattern.compile("<w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]+)\"")
                .matcher(document)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .forEach(style -> assertTrue(word.getStyles().styleExist(style), style));
    }

    @Test
    void a_table_repeats_its_header_keeps_its_rows_whole_and_follows_its_caption() {
        XWPFTable table = word.getTables().get(0);
        assertTrue(table.getRow(0).isRepeatHeader());
        assertFalse(table.getRow(1).isRepeatHeader());
        assertTrue(table.getRows().stream().allMatch(row -> row.isCantSplitRow()));
        assertEquals(41, table.getNumberOfRows());
        assertEquals(WORDS, table.getCTTbl().getTblPr().getTblCaption().getVal());
        assertEquals("TableHeading", style(table, 0, 1));
        assertEquals("TableRowHeading", style(table, 1, 0));
        assertEquals("TableText", style(table, 1, 1));
        assertEquals(
                List.of(1442, 5766, 2883),
                table.getCTTbl().getTblGrid().getGridColList().stream()
                        .map(column -> ((BigInteger) column.getW()).intValue())
                        .toList());
        List<IBodyElement> body = word.getBodyElements();
        XWPFParagraph caption = (XWPFParagraph) body.get(body.indexOf(table) - 1);
        assertEquals("Caption", caption.getStyle());
        assertTrue(word.getStyles().getStyle("Caption").getCTStyle().getPPr().isSetKeepNext());
    }

    private static String style(XWPFTable table, int row, int cell) {
        return table.getRow(row).getCell(cell).getParagraphs().get(0).getStyle();
    }

    @Test
    void a_list_is_numbered_by_word() {
        XWPFParagraph entry = styled("ListBullet").get(0);
        assertEquals(
                BigInteger.ONE,
                word.getStyles()
                        .getStyle("ListBullet")
                        .getCTStyle()
                        .getPPr()
                        .getNumPr()
                        .getNumId()
                        .getVal());
        assertEquals(
                "•",
                word.getNumbering()
                        .getAbstractNum(BigInteger.ZERO)
                        .getAbstractNum()
                        .getLvlArray(0)
                        .getLvlText()
                        .getVal());
        assertTrue(entry.getText().startsWith(WORDS + "\nsecond line strong and  two blanks emphasis "));
    }

    @Test
    void facts_callouts_and_lines_to_sign_on_say_what_they_are() {
        assertEquals("Date\tThursday 18 June 2015", styled("Fact").get(0).getText());
        assertEquals("Strong", styled("Fact").get(0).getRuns().get(0).getStyle());
        assertTrue(styled("CalloutGap").get(0).getText().startsWith("Gap: " + WORDS));
        assertEquals("Notice: " + WORDS, styled("CalloutNotice").get(0).getText());
        assertEquals("Chair\t\t", styled("SignatureLine").get(0).getText());
        assertEquals(" DRAFT  " + WORDS, styled("Status").get(0).getText());
    }

    @Test
    void a_figure_is_vectors_with_dots_beneath_and_is_told_in_words() throws IOException {
        String document = Unpacked.part(file, "word/document.xml");
        assertTrue(document.contains("descr=\"Care plans rose from 9% to 12%. " + WORDS + "\""), document);
        assertTrue(document.contains("asvg:svgBlip"), document);
        assertTrue(Unpacked.part(file, "word/media/image2.svg").contains("<polyline"));
        var dots = ImageIO.read(new ByteArrayInputStream(Unpacked.bytes(file).get("word/media/image1.png")));
        assertEquals(800, dots.getWidth());
        assertEquals(320, dots.getHeight());
        List<IBodyElement> body = word.getBodyElements();
        XWPFParagraph caption =
                (XWPFParagraph) body.get(body.indexOf(styled("Figure").get(0)) + 1);
        assertEquals(WORDS, caption.getText());
        assertFalse(caption.isKeepNext());
    }

    @Test
    void only_links_lead_out_of_the_file() throws Exception {
        int links = 0;
        for (var part : word.getPackage().getParts()) {
            if (!part.isRelationshipPart()) {
                for (PackageRelationship relation : part.getRelationships()) {
                    if (relation.getTargetMode() == TargetMode.EXTERNAL) {
                        assertEquals(
                                "https://example.org/a?b=1&c=2",
                                relation.getTargetURI().toString());
                        assertTrue(relation.getRelationshipType().endsWith("/hyperlink"));
                        links++;
                    }
                }
            }
        }
        assertEquals(44, links);
    }

    @Test
    void properties_name_the_board_and_the_day_and_nobody() throws Exception {
        PackagePropertiesPart core = word.getProperties().getCoreProperties().getUnderlyingProperties();
        assertEquals(Optional.of(WORDS), core.getTitleProperty());
        assertEquals(Optional.of(WORDS), core.getCreatorProperty());
        assertEquals(Optional.of(WORDS), core.getSubjectProperty());
        assertEquals(Optional.of("DRAFT. " + WORDS), core.getDescriptionProperty());
        assertEquals(Optional.of("DRAFT"), core.getContentStatusProperty());
        assertEquals(Optional.of("en-GB"), core.getLanguageProperty());
        assertEquals("2015-06-18T00:00:00Z", core.getCreatedPropertyString());
        assertEquals("2015-06-18T00:00:00Z", core.getModifiedPropertyString());
        assertEquals(Optional.empty(), core.getLastModifiedByProperty());
        assertEquals("Minutebook", word.getProperties().getExtendedProperties().getApplication());
        assertFalse(Unpacked.part(file, "word/document.xml").contains("rsid"));
    }

    @Test
    void the_page_is_a4_and_its_footer_counts_pages() throws IOException {
        CTPageSz upright = word.getDocument().getBody().getSectPr().getPgSz();
        assertEquals(BigInteger.valueOf(11906), upright.getW());
        assertEquals(BigInteger.valueOf(16838), upright.getH());
        String footer = Unpacked.part(file, "word/footer1.xml");
        assertTrue(footer.contains("w:instr=\"PAGE\"") && footer.contains("w:instr=\"NUMPAGES\""), footer);
        assertTrue(footer.contains(WORDS + " – DRAFT"), footer);
        read(OfficeSamples.everything(WORDS, Document.Orientation.LANDSCAPE), HouseStyle.PLAIN);
        CTPageSz lying = word.getDocument().getBody().getSectPr().getPgSz();
        assertEquals(STPageOrientation.LANDSCAPE, lying.getOrient());
        assertEquals(BigInteger.valueOf(16838), lying.getW());
    }

    @Test
    void the_house_style_gives_colour_font_and_logo_and_the_document_its_language() throws IOException {
        String styles = Unpacked.part(file, "word/styles.xml");
        assertTrue(styles.contains("w:lang w:val=\"en-GB\""), styles);
        assertTrue(styles.contains("w:color w:val=\"12436d\"") && styles.contains("Liberation Sans"), styles);
        read(OfficeSamples.everything(WORDS, Document.Orientation.PORTRAIT), OfficeSamples.HOUSE);
        String own = Unpacked.part(file, "word/styles.xml");
        assertTrue(own.contains("w:color w:val=\"7a1f3d\"") && own.contains("Atkinson Next"), own);
        assertFalse(own.contains("12436d") || own.contains("Liberation Sans"), own);
        assertTrue(Unpacked.part(file, "word/document.xml").contains("descr=\"Crest of Northmoor\""));
        assertTrue(Unpacked.part(file, "word/fontTable.xml").contains("w:altName w:val=\"Arial\""));
    }

    @Test
    void hostile_words_are_words_everywhere() throws IOException {
        read(OfficeSamples.everything(OfficeSamples.HOSTILE, Document.Orientation.PORTRAIT), HouseStyle.PLAIN);
        String shown = OfficeSamples.SHOWN;
        assertEquals(shown, styled("Title").get(0).getText());
        assertEquals(shown, styled("Heading1").get(0).getText());
        assertEquals(shown, word.getTables().get(0).getRow(0).getCell(1).getText());
        assertEquals(
                shown,
                word.getTables().get(0).getCTTbl().getTblPr().getTblCaption().getVal());
        assertEquals(
                Optional.of(shown),
                word.getProperties()
                        .getCoreProperties()
                        .getUnderlyingProperties()
                        .getTitleProperty());
        assertEquals(
                "Care plans rose from 9% to 12%. " + shown,
                styled("Figure")
                        .get(0)
                        .getRuns()
                        .get(0)
                        .getCTR()
                        .getDrawingArray(0)
                        .getInlineArray(0)
                        .getDocPr()
                        .getDescr());
    }
}
