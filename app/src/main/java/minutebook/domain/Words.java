package minutebook.domain;

import java.text.Normalizer;
import java.util.stream.Collectors;
import minutebook.domain.Refused.Reason;

/** Text as people enter it, made safe to keep: no control characters, no direction overrides, composed accents. */
public final class Words {
    /** Letters that leave no ink: the Hangul fillers and the braille cell without dots. */
    private static final String INKLESS = "\u115F\u1160\u3164\uFFA0\u2800";

    /** The longest title or name, in UTF-16 units. */
    public static final int TITLE = 300;

    /** The longest paragraph, in UTF-16 units. */
    public static final int PARAGRAPH = 10_000;

    /** The longest piece of somebody's text that a sentence repeats. */
    private static final int QUOTED = 40;

    /** The longest text that is looked at all, so that hostile text takes no time. */
    private static final int LOOKED_AT = 10 * PARAGRAPH;

    private Words() {}

    /** A one-line text that must be there: line breaks become spaces. Refuses blank text and text over {@link #TITLE}. */
    static String title(String what, String text) {
        return limited(what, required(what, line(looked(what, text))), TITLE);
    }

    /** A paragraph that must be there. Refuses blank text and text over {@link #PARAGRAPH}. */
    static String paragraph(String what, String text) {
        return limited(what, required(what, clean(looked(what, text))), PARAGRAPH);
    }

    /** A paragraph that may be empty. Refuses text over {@link #PARAGRAPH}. */
    static String optional(String what, String text) {
        return limited(what, clean(looked(what, text)), PARAGRAPH);
    }

    /** One line of clean text: as {@link #clean}, with line breaks turned into single spaces. */
    public static String line(String text) {
        String clean = clean(text);
        return clean.indexOf('\n') < 0
                ? clean
                : clean.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    /** What somebody typed, to be repeated to them: one clean line in quotation marks, cut short when it is long. */
    public static String quoted(String text) {
        String shown = line(text.substring(0, Math.min(text.length(), 4 * QUOTED)));
        return "“" + (shown.length() > QUOTED ? line(shown.substring(0, QUOTED)) + "…" : shown) + "”";
    }

    /** Text without controls (other than line feeds), direction overrides or lone surrogates, in NFC, trimmed. */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (point == '\t' || point == 0x2028 || point == 0x2029) {
                kept.append(' ');
            } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                kept.append('\uFFFD');
            } else if (point == '\n' || !isUnsafe(point)) {
                kept.appendCodePoint(point);
            }
        });
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
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

    /** Controls C0 and C1, what is no character, and the marks that can make a line read other than it is written. */
    private static boolean isUnsafe(int point) {
        return Character.isISOControl(point)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C
                || (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF)
                || point == 0xFEFF;
    }

    /** Whether nothing of a text can be seen: it is empty, or of blanks and of marks that only join or part others. */
    public static boolean isUnseen(String text) {
        return text.codePoints().noneMatch(Words::isSeen);
    }

    private static String required(String what, String text) {
        if (isUnseen(text)) {
            throw new Refused(Reason.BLANK, "Give the " + what + " in words; it is empty.");
        }
        return text;
    }

    /**
     * Whether a character leaves a mark on the page: not a space of any kind, nor one that only joins or parts others, nor a
     * letter without ink, such as the Hangul fillers and the braille cell without dots.
     */
    private static boolean isSeen(int point) {
        return INKLESS.indexOf(point) < 0
                && !Character.isWhitespace(point)
                && !Character.isSpaceChar(point)
                && Character.getType(point) != Character.FORMAT;
    }

    private static String looked(String what, String text) {
        return text.length() > LOOKED_AT ? limited(what, text, PARAGRAPH) : text;
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
