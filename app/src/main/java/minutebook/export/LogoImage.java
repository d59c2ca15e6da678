package minutebook.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import minutebook.domain.Refused;

/** The logo of a house style as dots, and how large it stands at the head of a document in every format. */
record LogoImage(BufferedImage dots) {
    /** At 96 dots to an inch, as pages on the web have it. */
    private static final double POINTS_A_DOT = 0.75;

    private static final double WIDEST = 240;
    private static final double TALLEST = 60;

    /** Refuses a file that is no picture. */
    static LogoImage of(HouseStyle.Logo logo) {
        try {
            // In memory, for Java would keep a stream in a file; reading closes it.
            MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(logo.bytes()));
            return new LogoImage(Optional.ofNullable(ImageIO.read(in)).orElseThrow(() -> unreadable(null)));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static Refused unreadable(IOException cause) {
        return new Refused(
                Refused.Reason.NOT_UNDERSTOOD,
                "Give the house style another logo: the file is damaged, or no PNG or JPEG in red, green and blue.",
                cause);
    }

    /** In points: as large as it is, or smaller until there is room for it; it is never made larger. */
    double width() {
        return dots.getWidth() * scale();
    }

    double height() {
        return dots.getHeight() * scale();
    }

    private double scale() {
        return Math.min(POINTS_A_DOT, Math.min(WIDEST / dots.getWidth(), TALLEST / dots.getHeight()));
    }
}
