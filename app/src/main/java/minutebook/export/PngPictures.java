package minutebook.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Pictures as dots, for readers that do not show vectors; the typefaces are read once, when there is a picture. */
final class PngPictures {
    private static final int DOTS = 2;

    private final HouseStyle style;
    private Optional<Lettering> lettering = Optional.empty();

    PngPictures(HouseStyle style) {
        this.style = style;
    }

    /** A PNG file, at twice as many dots as the picture has points. */
    byte[] of(Picture picture) {
        try {
            if (lettering.isEmpty()) {
                lettering = Optional.of(new Lettering());
            }
            return new PictureDrawing(picture, style, lettering.get()).png(DOTS);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture is drawn in memory.", e);
        }
    }
}
