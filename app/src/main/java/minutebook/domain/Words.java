package minutebook.domain;

import java.text.Normalizer;
import minutebook.domain.Refused.Reason;

/** Text as people enter it, made safe to keep: no control characters, no direction overrides, composed accents. */
public final class Words {
    /** The longest title or name, in UTF-16 units. */
    public static final int TITLE = 300;

    /** The longest paragraph, in UTF-16 units. */
    public static final int PARAGRAPH = 10_000;

    private Words() {}

    /** A one-line text that must be there: line breaks become spaces. Refuses blank text and text over {@link #TITLE}. */
    static String title(String what, String text) {
        return limited(what, required(what, line(text)), TITLE);
    }

    /** A paragraph that must be there. Refuses blank text and text over {@link #PARAGRAPH}. */
    static String paragraph(String what, String text) {
        return limited(what, required(what, clean(text)), PARAGRAPH);
    }

    /** A paragraph that may be empty. Refuses text over {@link #PARAGRAPH}. */
    static String optional(String what, String text) {
        return limited(what, clean(text), PARAGRAPH);
    }

    /** One line of clean text: as {@link #clean}, with line breaks turned into single spaces. */
    public static String line(String text) {
        return clean(text).replaceAll("\\s*\n\\s*", " ");
    }

    /** Text without controls (other than line feeds), direction overrides or lone surrogates, in NFC, trimmed. */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        String composed = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        StringBuilder kept = new StringBuilder(composed.length());
        composed.codePoints().forEach(point -> {
            if (point == '\t' || point == 0x2028 || point == 0x2029) {
                kept.append(' ');
            } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                kept.append('\uFFFD');
            } else if (point == '\n' || !isUnsafe(point)) {
                kept.appendCodePoint(point);
            }
        });
        return kept.toString().strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** Controls C0 and C1, and the marks and overrides that can make a line read other than it is written. */
    private static boolean isUnsafe(int point) {
        return Character.isISOControl(point)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F
                || point == 0xFEFF;
    }

    private static String required(String what, String text) {
        if (text.isEmpty()) {
            throw new Refused(Reason.BLANK, "Give the " + what + " in words; it is empty.");
        }
        return text;
    }

    private static String limited(String what, String text, int limit) {
        if (text.length() > limit) {
            throw new Refused(
                    Reason.TOO_LONG,
                    String.format(
                            "Shorten the %s: it is %,d characters and %,d is the most.", what, text.length(), limit));
        }
        return text;
    }
}
