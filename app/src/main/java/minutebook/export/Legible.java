package minutebook.export;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Text of which every character can be seen: what cannot be shown is named in brackets, a run of letters by their script and their
 * number. Arabic, Hebrew and other scripts that are written from the right or joined count as what cannot be shown.
 */
final class Legible {
    private static final int JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;
    private static final int LIGHTEST_SKIN = 0x1F3FB;
    private static final List<String> SKINS = List.of("light", "medium light", "medium", "medium dark", "dark");
    private static final Set<UnicodeScript> FROM_THE_RIGHT = Set.of(
            UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.NKO, UnicodeScript.SYRIAC, UnicodeScript.THAANA);

    private final IntPredicate shown;
    private final Set<String> named = new LinkedHashSet<>();

    /** @param shown whether a typeface has a character */
    Legible(IntPredicate shown) {
        this.shown = shown;
    }

    /** What had to be named so far, in the order of its first appearance. */
    Set<String> named() {
        return Collections.unmodifiableSet(named);
    }

    /** The same text with names for what cannot be shown. */
    String text(String text) {
        if (text.codePoints().allMatch(point -> point < 0x300 && isShown(point) && !isSilent(point))) {
            return text;
        }
        int[] points =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        StringBuilder legible = new StringBuilder();
        int at = 0;
        while (at < points.length) {
            boolean isKey = isKey(points, at);
            if (isSilent(points[at])) {
                at++;
            } else if (isShown(points[at]) && !isKey) {
                legible.appendCodePoint(points[at++]);
            } else {
                Unseen unseen = isKey ? key(points, at) : isLetter(points[at]) ? letters(points, at) : sign(points, at);
                named.add(unseen.name);
                legible.append('[').append(unseen.name).append(']');
                at = unseen.end;
            }
        }
        return legible.toString();
    }

    /** Something that cannot be shown, up to where the text goes on. */
    private record Unseen(String name, int end) {}

    private boolean isShown(int point) {
        return point == '\n' || (!isFromTheRight(point) && shown.test(point));
    }

    private static boolean isFromTheRight(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER
                || FROM_THE_RIGHT.contains(UnicodeScript.of(point));
    }

    /** What says how its neighbours are to be shown and has no shape itself. */
    private static boolean isSilent(int point) {
        return isSelector(point) || point == 0xAD || (point >= 0x200B && point <= JOINER) || point == 0x2060;
    }

    private static boolean isSelector(int point) {
        return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0020 && point <= 0xE01EF);
    }

    /** Whether a sign stands on a key of a telephone, of which no typeface has the rim. */
    private static boolean isKey(int[] points, int at) {
        int rim = at + 1 < points.length && isSelector(points[at + 1]) ? at + 2 : at + 1;
        return rim < points.length && points[rim] == KEYCAP;
    }

    private static Unseen key(int[] points, int at) {
        return new Unseen("key " + Character.toString(points[at]), points[at + 1] == KEYCAP ? at + 2 : at + 3);
    }

    private static boolean isLetter(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        return Character.isLetter(point) && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
    }

    private Unseen letters(int[] points, int start) {
        UnicodeScript script = UnicodeScript.of(points[start]);
        int letters = 0;
        int end = start;
        for (int at = start; at < points.length && belongs(points[at], script); at++) {
            if (points[at] != ' ') {
                letters += Character.isLetter(points[at]) ? 1 : 0;
                end = at + 1;
            }
        }
        boolean ideographs = Character.isIdeographic(points[start]);
        if (letters == 1 && !ideographs) {
            return new Unseen(name(points[start]), end);
        }
        String number = letters + (ideographs ? " character" : " letter") + (letters == 1 ? "" : "s");
        return new Unseen("text in " + title(script) + " script: " + number, end);
    }

    /** Whether a character goes on with a text in a script: its own, and blanks and marks in between. */
    private boolean belongs(int point, UnicodeScript script) {
        return UnicodeScript.of(point) == script
                ? !isShown(point)
                : point == ' ' || isSilent(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static String title(UnicodeScript script) {
        String name = script.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A sign with what is joined to it or changes it, such as an emoji of a family, a flag or a colour of skin. */
    private static Unseen sign(int[] points, int start) {
        if (isRegional(points[start]) && start + 1 < points.length && isRegional(points[start + 1])) {
            return new Unseen("flag " + regional(points[start]) + regional(points[start + 1]), start + 2);
        }
        StringBuilder name = new StringBuilder(name(points[start]));
        int at = start + 1;
        while (at < points.length) {
            if (isSelector(points[at])) {
                at++;
            } else if (isSkin(points[at])) {
                name.append(", ").append(name(points[at++]));
            } else if (points[at] == JOINER && at + 1 < points.length && points[at + 1] > 0x2000) {
                name.append(", ").append(name(points[at + 1]));
                at += 2;
            } else {
                break;
            }
        }
        return new Unseen(name.toString(), at);
    }

    private static boolean isRegional(int point) {
        return point >= 0x1F1E6 && point <= 0x1F1FF;
    }

    private static char regional(int point) {
        return (char) ('A' + point - 0x1F1E6);
    }

    private static boolean isSkin(int point) {
        return point >= LIGHTEST_SKIN && point < LIGHTEST_SKIN + SKINS.size();
    }

    private static String name(int point) {
        if (isSkin(point)) {
            return SKINS.get(point - LIGHTEST_SKIN) + " skin";
        }
        String name = Character.getName(point);
        return name == null
                ? "character " + String.format(Locale.ROOT, "U+%04X", point)
                : name.toLowerCase(Locale.ROOT);
    }
}
