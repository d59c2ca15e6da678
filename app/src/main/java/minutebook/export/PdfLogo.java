package minutebook.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import minutebook.domain.Refused;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The logo at the head of a PDF, kept as dots in plain red, green and blue on white. */
final class PdfLogo {
    private static final double TALLEST = 60;
    private static final double WIDEST = 240;

    private final HouseStyle.Logo logo;
    private final PDImageXObject image;

    /** Refuses a file that is no picture. */
    PdfLogo(HouseStyle.Logo logo, PDDocument document) throws IOException {
        this.logo = logo;
        this.image = LosslessFactory.createFromImage(document, onWhite(read(logo)));
    }

    private static BufferedImage read(HouseStyle.Logo logo) {
        try {
            // In memory, for Java would keep a stream in a file; reading closes it.
            MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(logo.bytes()));
            return Optional.ofNullable(ImageIO.read(in)).orElseThrow(() -> unreadable(null));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static Refused unreadable(IOException cause) {
        return new Refused(
                Refused.Reason.NOT_UNDERSTOOD,
                "The logo of the house style cannot be read: give a PNG or JPEG picture in red, green and blue.",
                cause);
    }

    private static BufferedImage onWhite(BufferedImage read) {
        BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = plain.createGraphics();
        drawing.drawImage(read, 0, 0, Color.WHITE, null);
        drawing.dispose();
        return plain;
    }

    Strip strip(PDStructureElement element, double left) {
        element.setAlternateDescription(logo.alternative());
        double scale = Math.min(TALLEST / image.getHeight(), WIDEST / image.getWidth());
        double width = image.getWidth() * scale;
        double height = image.getHeight() * scale;
        return new Strip(0, height, true, Optional.empty(), (page, top, again) -> {
            PDRectangle box = new PDRectangle((float) left, page.y(top + height), (float) width, (float) height);
            element.getCOSObject().setItem(COSName.A, PdfPicture.place(box));
            page.image(image, left, top, width, height, element);
        });
    }
}
