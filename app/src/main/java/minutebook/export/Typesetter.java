package minutebook.export;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import minutebook.export.TextLine.Look;
import minutebook.export.Typefaces.Face;

/** Breaks running text into lines that fit a width; a word that is longer than a line is broken where it must be. */
final class Typesetter {
    private final Typefaces faces;
    private final Legible legible;

    Typesetter(Typefaces faces) {
        this.faces = faces;
        this.legible = new Legible(faces::have);
    }

    /** A letter with its marks. */
    private record Glyph(String text, Face face, double width, Optional<PdfLink> link, Break after) {
        boolean isBlank() {
            return text.isBlank();
        }

        boolean goesOn(Glyph next) {
            return face == next.face && link.equals(next.link);
        }
    }

    /** Whether a line may end. */
    private enum Break {
        NONE,
        MAY,
        MUST
    }

    List<TextLine> lines(Prose prose, Look look, double width) {
        List<Glyph> glyphs = glyphs(prose, look);
        List<TextLine> lines = new ArrayList<>();
        int from = 0;
        while (from < glyphs.size()) {
            int to = end(glyphs, from, width);
            lines.add(line(glyphs.subList(from, to)));
            from = to;
        }
        return lines;
    }

    /** All of it on one line. */
    TextLine line(String text, Look look) {
        return line(glyphs(Prose.of(Printable.line(text)), look));
    }

    /** The width of the longest word, in points. */
    double longestWord(Prose prose, Look look) {
        double longest = 0;
        double word = 0;
        for (Glyph glyph : glyphs(prose, look)) {
            word += glyph.isBlank() ? 0 : glyph.width;
            longest = Math.max(longest, word);
            if (glyph.after != Break.NONE) {
                word = 0;
            }
        }
        return longest;
    }

    private static int end(List<Glyph> glyphs, int from, double width) {
        double used = 0;
        int may = from;
        for (int i = from; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (!glyph.isBlank() && used + glyph.width > width && i > from) {
                return may > from ? may : i;
            }
            used += glyph.width;
            if (glyph.after == Break.MUST) {
                return i + 1;
            }
            may = glyph.after == Break.MAY ? i + 1 : may;
        }
        return glyphs.size();
    }

    private static TextLine line(List<Glyph> glyphs) {
        List<TextLine.Piece> pieces = new ArrayList<>();
        double x = 0;
        double inked = 0;
        int from = 0;
        while (from < glyphs.size()) {
            Glyph first = glyphs.get(from);
            StringBuilder text = new StringBuilder();
            double width = 0;
            while (from < glyphs.size() && first.goesOn(glyphs.get(from))) {
                Glyph glyph = glyphs.get(from++);
                text.append(glyph.text);
                width += glyph.width;
                inked = glyph.isBlank() ? inked : x + width;
            }
            pieces.add(new TextLine.Piece(text.toString(), first.face, x, width, first.link));
            x += width;
        }
        return new TextLine(pieces, inked);
    }

    private List<Glyph> glyphs(Prose prose, Look look) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Span span : prose.spans()) {
            String text = legible.text(span.text().replaceAll("\n+", "\n"));
            Optional<PdfLink> link = span.address().map(address -> new PdfLink(address, text));
            Face wanted = Face.of(span.style(), look.bold());
            BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(text);
            int from = letters.first();
            for (int to = letters.next(); to != BreakIterator.DONE; from = to, to = letters.next()) {
                String cluster = text.substring(from, to);
                Break after = after(text, from, to);
                if (faces.face(cluster, wanted).isPresent() || after == Break.MUST) {
                    glyphs.add(glyph(cluster.replace('\n', ' '), wanted, look, link, after));
                } else {
                    cluster.codePoints()
                            .forEach(point -> glyphs.add(glyph(Character.toString(point), wanted, look, link, after)));
                }
            }
        }
        return glyphs;
    }

    private Glyph glyph(String cluster, Face wanted, Look look, Optional<PdfLink> link, Break after) {
        Face face = faces.face(cluster, wanted).orElseThrow();
        double width = cluster.codePoints()
                .mapToDouble(point -> faces.advance(face, point))
                .sum();
        return new Glyph(cluster, face, width * look.size(), link, after);
    }

    private static Break after(String text, int from, int to) {
        if (text.charAt(from) == '\n') {
            return Break.MUST;
        }
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        char after = to == text.length() ? ' ' : text.charAt(to);
        return breaks(before, text.charAt(from), after) ? Break.MAY : Break.NONE;
    }

    /** After blanks, after dashes, and after a hyphen or stroke within a word, but not within a number or a reference. */
    private static boolean breaks(char before, char here, char after) {
        return switch (here) {
            case ' ' -> true;
            case '-' -> Character.isLetter(before) && Character.isLetter(after);
            case '/', '_', '@' -> before != ' ' && after != ' ' && !Character.isDigit(after);
            case '–', '—' -> before != ' ' && !Character.isDigit(after);
            default -> false;
        };
    }
}
