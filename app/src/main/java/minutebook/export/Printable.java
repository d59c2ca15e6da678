package minutebook.export;

/** Text that every format can hold: nothing that XML forbids, no controls and nothing that turns a line round. */
final class Printable {
    private Printable() {}

    /** Keeps line feeds; a tab becomes a space and half a surrogate pair becomes the replacement character. */
    static String text(String text) {
        if (text.codePoints().allMatch(Printable::isKept)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isKept(point)) {
                kept.appendCodePoint(point);
            } else if (point == '\t') {
                kept.append(' ');
            } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                kept.append('\uFFFD');
            }
        });
        return kept.toString();
    }

    /** As {@link #text}, on one line. */
    static String line(String text) {
        return text(text).strip().replaceAll("\\s*\n\\s*", " ");
    }

    private static boolean isKept(int point) {
        return point == '\n'
                || !(Character.isISOControl(point) || isSurrogate(point) || isNoCharacter(point) || turns(point));
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static boolean isNoCharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }

    /** The direction marks, overrides and isolates, and the byte order mark. */
    private static boolean turns(int point) {
        return (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F
                || point == 0xFEFF;
    }
}
