package minutebook.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import minutebook.domain.Refused;

/** Pictures as dots, for readers that do not show vectors; the font is read once, when there is a picture. */
final class PngPictures {
    private static final int DOTS = 2;
    private static final double POINTS_A_PIXEL = 0.75;
    private static final double LOGO_WIDTH = 240;
    private static final double LOGO_HEIGHT = 60;

    private final HouseStyle style;
    private Optional<Lettering> lettering = Optional.empty();

    PngPictures(HouseStyle style) {
        this.style = style;
    }

    /** A PNG file, at twice as many dots as the picture has points. */
    byte[] of(Picture picture) {
        try {
            if (lettering.isEmpty()) {
                lettering = Optional.of(Lettering.load());
            }
            return new PictureDrawing(picture, style, lettering.get()).png(DOTS);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture is drawn in memory.", e);
        }
    }

    /** A size in points. */
    record Size(double width, double height) {}

    /** How large a logo stands at the head of a document: as it is, or smaller. */
    static Size size(HouseStyle.Logo logo) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(logo.bytes()));
            if (image == null) {
                throw unreadable(null);
            }
            double fit = Math.min(LOGO_WIDTH / image.getWidth(), LOGO_HEIGHT / image.getHeight());
            double scale = Math.min(POINTS_A_PIXEL, fit);
            return new Size(image.getWidth() * scale, image.getHeight() * scale);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static Refused unreadable(IOException cause) {
        return new Refused(
                Refused.Reason.NOT_UNDERSTOOD,
                "Give the house style another logo: the file is damaged, or neither PNG nor JPEG.",
                cause);
    }
}
