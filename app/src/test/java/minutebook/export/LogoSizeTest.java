package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** A logo is as large in one format as in another. */
class LogoSizeTest {
    private static HouseStyle crested(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
        String bytes = Base64.getEncoder().encodeToString(png.toByteArray());
        HouseStyle.Logo logo = new HouseStyle.Logo(bytes, HouseStyle.Logo.Kind.PNG, "A lighthouse");
        return new HouseStyle("#12436d", "Liberation Sans", Optional.of(logo));
    }

    private static void assertSize(double width, double height, HouseStyle style) throws IOException {
        Edition edition = Edition.of("crest", Samples.document(Block.Paragraph.of("Words.")));
        try (PdfReading pdf = new PdfReading(Export.rendered(edition, Format.PDF, style))) {
            COSDictionary place = (COSDictionary)
                    pdf.elements("Figure").get(0).node().getCOSObject().getDictionaryObject(COSName.A);
            PDRectangle box = new PDRectangle((COSArray) place.getDictionaryObject(COSName.BBOX));
            assertEquals(width, box.getWidth(), 0.01);
            assertEquals(height, box.getHeight(), 0.01);
        }
        String docx = Unpacked.part(Export.rendered(edition, Format.DOCX, style), "word/document.xml");
        String extent = "cx=\"" + Math.round(width * 12700) + "\" cy=\"" + Math.round(height * 12700) + "\"";
        assertTrue(docx.contains(extent), docx);
        String odt = Unpacked.part(Export.rendered(edition, Format.ODT, style), "content.xml");
        String frame = "svg:width=\"" + OdtBlocks.points(width) + "\" svg:height=\"" + OdtBlocks.points(height) + "\"";
        assertTrue(odt.contains(frame), odt);
    }

    @Test
    void a_small_crest_is_not_made_larger() throws IOException {
        assertSize(30, 15, crested(40, 20));
    }

    @Test
    void a_large_one_is_made_smaller() throws IOException {
        assertSize(240, 24, crested(1000, 100));
        assertSize(30, 60, crested(200, 400));
    }

    @Test
    void a_page_on_the_web_has_the_same_bounds() throws IOException {
        Edition edition = Edition.of("crest", Samples.document(Block.Paragraph.of("Words.")));
        String html = new String(Export.rendered(edition, Format.HTML, crested(40, 20)), StandardCharsets.UTF_8);
        assertTrue(html.contains(".logo { max-height: 60pt; max-width: 240pt; }"), html);
    }
}
