package minutebook.export;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Pictures as dots, for readers that do not show vectors. */
final class PngPictures {
    private static final int DOTS = 2;

    private final HouseStyle style;
    private final Lettering lettering;

    PngPictures(HouseStyle style, Typefaces faces) {
        this.style = style;
        this.lettering = new Lettering(faces);
    }

    /** A PNG file, at twice as many dots as the picture has points. */
    byte[] of(Picture picture) {
        try {
            return new PictureDrawing(picture, style, lettering).png(DOTS);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture is drawn in memory.", e);
        }
    }
}
