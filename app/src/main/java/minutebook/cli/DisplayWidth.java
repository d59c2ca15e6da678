package minutebook.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many columns text takes on a terminal, counted by what a reader sees as one character. */
final class DisplayWidth {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private DisplayWidth() {}

    static int of(String text) {
        int width = 0;
        Matcher clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            width += ofCluster(clusters.group());
        }
        return width;
    }

    /** The text in at most so many columns, with an ellipsis where it had to be cut. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int width = 0;
        Matcher clusters = CLUSTER.matcher(text);
        while (clusters.find() && width + ofCluster(clusters.group()) < columns) {
            kept.append(clusters.group());
            width += ofCluster(clusters.group());
        }
        return kept.toString().stripTrailing() + "…";
    }

    private static int ofCluster(String cluster) {
        int first = cluster.codePointAt(0);
        if (isMark(first)) {
            return 0;
        }
        return isWide(first) || cluster.indexOf('\uFE0F') >= 0 ? 2 : 1;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** The blocks that terminals draw two columns wide (Unicode Standard Annex 11, and emoji). */
    private static boolean isWide(int point) {
        return (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF && point != 0x303F)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6)
                || (point >= 0x1F300 && point <= 0x1F64F)
                || (point >= 0x1F680 && point <= 0x1F6FF)
                || (point >= 0x1F900 && point <= 0x1FAFF)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }
}
