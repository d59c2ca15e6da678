package minutebook.export;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typefaces that come with the program, each read when it is first needed; those of the machine are never asked. */
final class Typefaces implements AutoCloseable {
    /** All that stands before it is in each face of Liberation Sans: Basic Latin and the whole of Latin Extended-A. */
    private static final int END_OF_LATIN = 0x180;

    private final Map<Face, TrueTypeFont> files = new EnumMap<>(Face.class);

    /** Liberation Sans, and DejaVu Sans for the signs that it lacks. */
    enum Face {
        PLAIN("/liberation/LiberationSans-Regular.ttf"),
        STRONG("/liberation/LiberationSans-Bold.ttf"),
        EMPHASIS("/liberation/LiberationSans-Italic.ttf"),
        STRONG_EMPHASIS("/liberation/LiberationSans-BoldItalic.ttf"),
        SIGNS("/minutebook/export/fonts/DejaVuSans.ttf");

        private final String resource;

        Face(String resource) {
            this.resource = resource;
        }

        /** The face of a run of text. */
        static Face of(Span.Style style, boolean bold) {
            return switch (style) {
                case PLAIN -> bold ? STRONG : PLAIN;
                case STRONG -> STRONG;
                case EMPHASIS -> bold ? STRONG_EMPHASIS : EMPHASIS;
            };
        }
    }

    /** The file of a face; it stays open until all are closed. */
    TrueTypeFont file(Face face) {
        return files.computeIfAbsent(face, Typefaces::read);
    }

    private static TrueTypeFont read(Face face) {
        try (InputStream in = Typefaces.class.getResourceAsStream(face.resource)) {
            if (in == null) {
                throw new IllegalStateException("The typeface " + face.resource + " is missing from the program.");
            }
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // No ligatures: a reader might be given another letter than was written.
            file.setEnableGsub(false);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("A typeface of the program cannot be read.", e);
        }
    }

    /** Whether some face can show a character. */
    boolean have(int point) {
        return (point >= ' ' && point < END_OF_LATIN && !Character.isISOControl(point))
                || glyph(Face.PLAIN, point) != 0
                || glyph(Face.SIGNS, point) != 0;
    }

    /** What no face can show of some words, each once, by the name that stands for it. */
    static Set<String> unseen(List<String> words) {
        try (Typefaces faces = new Typefaces()) {
            Legible legible = new Legible(faces::have);
            words.forEach(legible::text);
            return legible.named();
        }
    }

    /** The first face that has all of a letter with its marks: the one wanted, else the upright one, else the signs. */
    Optional<Face> face(String cluster, Face wanted) {
        return Stream.of(wanted, Face.PLAIN, Face.SIGNS)
                .filter(face -> cluster.codePoints().allMatch(point -> glyph(face, point) != 0))
                .findFirst();
    }

    /** The width of a character in parts of the size it is set in. */
    double advance(Face face, int point) {
        try {
            TrueTypeFont file = file(face);
            return (double) file.getAdvanceWidth(glyph(face, point)) / file.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("A typeface of the program cannot be read.", e);
        }
    }

    /** The outline of a character, upright, in parts of the size it is set in; of a blank there is none. */
    Shape outline(Face face, int point) {
        try {
            TrueTypeFont file = file(face);
            GlyphData glyph = file.getGlyph().getGlyph(glyph(face, point));
            double scale = 1.0 / file.getUnitsPerEm();
            return glyph == null
                    ? new Path2D.Double()
                    : AffineTransform.getScaleInstance(scale, scale).createTransformedShape(glyph.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException("A typeface of the program cannot be read.", e);
        }
    }

    private int glyph(Face face, int point) {
        try {
            return file(face).getUnicodeCmapLookup().getGlyphId(point);
        } catch (IOException e) {
            throw new UncheckedIOException("A typeface of the program cannot be read.", e);
        }
    }

    @Override
    public void close() {
        try {
            for (TrueTypeFont file : files.values()) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A typeface of the program cannot be read.", e);
        }
    }
}
