package minutebook.tui;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The rules for showing text: what is made harmless, what a reader sees as one character and how many cells it takes. */
public final class Text {
    private static final String ELLIPSIS = "…";
    private static final int MOST_MARKS = 3;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Text() {}

    /**
     * One line that any terminal shows alike: control characters are made visible, line ends become ↵, marks that reorder or
     * hide text are dropped, flags become their letters and joined emoji their first picture.
     */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder(text.length());
        for (String cluster : clusters(text)) {
            cleanCluster(cluster, cleaned);
        }
        return cleaned.toString();
    }

    /** One line fit to be kept: line ends and tabs become blanks; controls, reordering marks and broken characters go. */
    public static String entered(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        StringBuilder kept = new StringBuilder(typed.length());
        for (String line : typed.split("\r\n|[\n\r\t\u2028\u2029]", -1)) {
            kept.append(kept.isEmpty() ? "" : " ");
            line.codePoints().filter(CellWidth::mayBeKept).forEach(kept::appendCodePoint);
        }
        return kept.toString();
    }

    /** Cells the text takes once cleaned. */
    public static int width(String text) {
        if (isPlain(text)) {
            return text.length();
        }
        return clean(text).codePoints().map(CellWidth::of).sum();
    }

    /** The text as the characters a reader sees: letters with their marks, joined emoji, flags. Together they are the text. */
    public static List<String> clusters(String text) {
        List<String> clusters = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = clusterEnd(text, from);
            clusters.add(text.substring(from, to));
            from = to;
        }
        return clusters;
    }

    /** The text cleaned and cut to at most so many cells, ending in … if anything was cut. */
    public static String clip(String text, int cells) {
        if (cells <= 0) {
            return "";
        }
        int enough = Math.min(text.length(), cells * 16 + 64);
        String cleaned = clean(text.substring(0, enough));
        if (enough == text.length() && (cleaned.length() * 2 <= cells || width(cleaned) <= cells)) {
            return cleaned;
        }
        StringBuilder clipped = new StringBuilder(cells);
        int used = 0;
        for (String cluster : clusters(cleaned)) {
            int wide = width(cluster);
            if (used + wide > cells - 1) {
                break;
            }
            clipped.append(cluster);
            used += wide;
        }
        return clipped.append(ELLIPSIS).toString();
    }

    /** The text cleaned, cut or filled up with blanks to exactly so many cells. */
    public static String pad(String text, int cells) {
        String clipped = clip(text, cells);
        return clipped + " ".repeat(Math.max(0, cells - width(clipped)));
    }

    /** The text as cleaned lines of at most so many cells, broken between words where it can be; at least one line. */
    public static List<String> wrap(String text, int cells) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\r\n|[\n\r\u2028\u2029]", -1)) {
            wrapParagraph(clean(paragraph), Math.max(1, cells), lines);
        }
        return List.copyOf(lines);
    }

    private static void wrapParagraph(String paragraph, int cells, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : paragraph.split(" +", -1)) {
            int wide = width(word);
            if (wide > 0 && used > 0 && used + 1 + wide > cells) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (wide > 0 && used > 0) {
                line.append(' ');
                used++;
            }
            for (String cluster : wide > cells ? clusters(word) : List.of(word)) {
                int clusterWide = width(cluster);
                if (used > 0 && used + clusterWide > cells) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.append(cluster);
                used += clusterWide;
            }
        }
        lines.add(line.toString());
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static int clusterEnd(String text, int from) {
        int first = text.codePointAt(from);
        int to = from + Character.charCount(first);
        if (first < ' ') {
            return to;
        }
        if (CellWidth.isFlagLetter(first) && to < text.length() && CellWidth.isFlagLetter(text.codePointAt(to))) {
            to += 2;
        }
        while (to < text.length()) {
            int next = text.codePointAt(to);
            if (!CellWidth.joins(next, first)) {
                break;
            }
            to += Character.charCount(next);
            if (next == ZERO_WIDTH_JOINER && CellWidth.isPicture(first) && to < text.length()) {
                int joined = text.codePointAt(to);
                to += CellWidth.isPicture(joined) ? Character.charCount(joined) : 0;
            }
        }
        return to;
    }

    private static void cleanCluster(String cluster, StringBuilder cleaned) {
        int first = cluster.codePointAt(0);
        if (CellWidth.isFlagLetter(first)) {
            cluster.codePoints()
                    .filter(CellWidth::isFlagLetter)
                    .forEach(c -> cleaned.append((char) ('A' + c - 0x1F1E6)));
            return;
        }
        if (CellWidth.isPicture(first)) {
            cleaned.appendCodePoint(first);
            return;
        }
        StringBuilder visible = new StringBuilder(cluster.length());
        cluster.codePoints().filter(point -> !CellWidth.isInvisible(point)).forEach(visible::appendCodePoint);
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        int marks = 0;
        int start = cleaned.length();
        for (int i = 0; i < composed.length(); ) {
            int point = composed.codePointAt(i);
            if (CellWidth.of(point) > 0) {
                appendSafe(point, cleaned);
            } else if (marks++ < MOST_MARKS) {
                cleaned.append(cleaned.length() == start ? "\u25CC" : "").appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
    }

    private static void appendSafe(int point, StringBuilder cleaned) {
        if (point == '\t') {
            cleaned.append(' ');
        } else if (point == '\n' || point == 0x2028 || point == 0x2029) {
            cleaned.append('↵');
        } else if (point < ' ') {
            cleaned.append(point == '\r' ? "" : Character.toString(0x2400 + point));
        } else if (point == 0x7F) {
            cleaned.append('␡');
        } else if (CellWidth.isUndisplayable(point)) {
            cleaned.append('\uFFFD');
        } else {
            cleaned.appendCodePoint(point);
        }
    }
}
