package minutebook.export;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text set in lines of so many columns, where a letter with its accents counts as one and a wide letter as two. */
final class PlainLines {
    /** What is copied and pasted is not cut: an address of the web or of a mailbox. */
    private static final Pattern ADDRESS = Pattern.compile("<?(https?://|mailto:).*");

    private PlainLines() {}

    /** A text in lines of which all but the first are set in by as much as stands before the first. */
    static List<String> of(String text, String first, int columns) {
        return of(text, first, " ".repeat(width(first)), columns);
    }

    /**
     * A text in lines no longer than the columns, but for an address that is.
     *
     * @param text a line feed in it starts a new line
     * @param first what stands before the first line
     * @param indent what stands before the others
     */
    static List<String> of(String text, String first, String indent, int columns) {
        List<String> lines = new ArrayList<>();
        String start = first;
        for (String part : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder(start);
            boolean begun = false;
            for (String word : words(part, columns - width(indent))) {
                if (begun && width(line.toString()) + 1 + width(word) > columns) {
                    lines.add(line.toString().stripTrailing());
                    line = new StringBuilder(indent);
                    begun = false;
                }
                line.append(begun ? " " : "").append(word);
                begun = true;
            }
            lines.add(line.toString().stripTrailing());
            start = indent;
        }
        return lines;
    }

    private static List<String> words(String text, int columns) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+", -1)) {
            if (width(word) <= columns || ADDRESS.matcher(word).matches()) {
                words.add(word);
            } else {
                cut(word, columns, words);
            }
        }
        return words;
    }

    private static void cut(String word, int columns, List<String> into) {
        StringBuilder part = new StringBuilder();
        int filled = 0;
        for (String letter : letters(word)) {
            int wide = width(letter);
            if (filled + wide > columns && filled > 0) {
                into.add(part.toString());
                part.setLength(0);
                filled = 0;
            }
            part.append(letter);
            filled += wide;
        }
        into.add(part.toString());
    }

    /** How many columns a text takes on one line. */
    static int width(String text) {
        return letters(text).stream().mapToInt(PlainLines::columns).sum();
    }

    private static int columns(String letter) {
        int point = letter.codePointAt(0);
        boolean combining = Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.ENCLOSING_MARK
                || Character.getType(point) == Character.FORMAT;
        return combining ? 0 : isWide(point) ? 2 : 1;
    }

    /** The scripts and signs that take two columns (Unicode Standard Annex 11), by the blocks that hold nearly all of them. */
    private static boolean isWide(int point) {
        return (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6)
                || (point >= 0x1F300 && point <= 0x1FAFF)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }

    private static List<String> letters(String text) {
        List<String> letters = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.UK);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            letters.add(text.substring(from, to));
            from = to;
        }
        return letters;
    }
}
