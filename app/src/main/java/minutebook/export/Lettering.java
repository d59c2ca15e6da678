package minutebook.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The outlines of letters, from a font that the program brings with it: neither the fonts of the machine nor how it draws them
 * have a part in a picture.
 */
final class Lettering {
    private static final String FONT = "/liberation/LiberationSans-Regular.ttf";
    private static final int UNKNOWN = 0xFFFD;

    private final TrueTypeFont font;
    private final CmapLookup letters;

    private Lettering(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
    }

    static Lettering load() throws IOException {
        try (InputStream file = Lettering.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new IllegalStateException("The font is missing from the program.");
            }
            return new Lettering(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        }
    }

    /**
     * A line of text that begins at 0 and stands on 0, in points; what the font has no letter for is a �.
     *
     * @param size of the letters, in points
     */
    Path2D line(String text, double size) throws IOException {
        double scale = size / font.getUnitsPerEm();
        Path2D line = new Path2D.Double();
        double at = 0;
        for (int glyph : glyphs(text)) {
            GeneralPath outline = font.getGlyph().getGlyph(glyph) == null
                    ? new GeneralPath()
                    : font.getGlyph().getGlyph(glyph).getPath();
            line.append(outline.getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, 0)), false);
            at += font.getAdvanceWidth(glyph) * scale;
        }
        return line;
    }

    /** How long the line is, in points. */
    double width(String text, double size) throws IOException {
        double width = 0;
        for (int glyph : glyphs(text)) {
            width += font.getAdvanceWidth(glyph);
        }
        return width * size / font.getUnitsPerEm();
    }

    private List<Integer> glyphs(String text) {
        return text.codePoints()
                .mapToObj(point ->
                        letters.getGlyphId(point) == 0 ? letters.getGlyphId(UNKNOWN) : letters.getGlyphId(point))
                .toList();
    }
}
