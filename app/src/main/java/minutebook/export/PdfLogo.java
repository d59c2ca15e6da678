package minutebook.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The logo at the head of a PDF, kept as dots in plain red, green and blue on white. */
final class PdfLogo {
    private final String alternative;
    private final LogoImage logo;
    private final PDImageXObject image;

    /** Refuses a file that is no picture. */
    PdfLogo(HouseStyle.Logo logo, PDDocument document) throws IOException {
        this.alternative = logo.alternative();
        this.logo = LogoImage.of(logo);
        this.image = LosslessFactory.createFromImage(document, onWhite(this.logo.dots()));
    }

    private static BufferedImage onWhite(BufferedImage read) {
        BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = plain.createGraphics();
        drawing.drawImage(read, 0, 0, Color.WHITE, null);
        drawing.dispose();
        return plain;
    }

    Strip strip(PDStructureElement element, double left) {
        element.setAlternateDescription(alternative);
        double width = logo.width();
        double height = logo.height();
        return new Strip(0, height, true, Optional.empty(), (page, top, again) -> {
            PDRectangle box = new PDRectangle((float) left, page.y(top + height), (float) width, (float) height);
            element.getCOSObject().setItem(COSName.A, PdfPicture.place(box));
            page.image(image, left, top, width, height, element);
        });
    }
}
