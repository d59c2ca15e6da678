package minutebook.tui.terminal;

import java.util.Map;
import java.util.Optional;
import minutebook.tui.Key;
import minutebook.tui.Key.Kind;

/** Which key each control byte and each escape sequence stands for, in xterm, VT220, rxvt, the Linux console and kitty. */
final class KeySequences {
    private static final Map<Character, Kind> FINAL = Map.ofEntries(
            Map.entry('A', Kind.UP),
            Map.entry('B', Kind.DOWN),
            Map.entry('C', Kind.RIGHT),
            Map.entry('D', Kind.LEFT),
            Map.entry('H', Kind.HOME),
            Map.entry('F', Kind.END),
            Map.entry('Z', Kind.BACK_TAB),
            Map.entry('P', Kind.F1),
            Map.entry('Q', Kind.F2),
            Map.entry('R', Kind.F3),
            Map.entry('S', Kind.F4));

    private static final Map<Integer, Kind> TILDE = Map.ofEntries(
            Map.entry(1, Kind.HOME),
            Map.entry(2, Kind.INSERT),
            Map.entry(3, Kind.DELETE),
            Map.entry(4, Kind.END),
            Map.entry(5, Kind.PAGE_UP),
            Map.entry(6, Kind.PAGE_DOWN),
            Map.entry(7, Kind.HOME),
            Map.entry(8, Kind.END),
            Map.entry(11, Kind.F1),
            Map.entry(12, Kind.F2),
            Map.entry(13, Kind.F3),
            Map.entry(14, Kind.F4),
            Map.entry(15, Kind.F5),
            Map.entry(17, Kind.F6),
            Map.entry(18, Kind.F7),
            Map.entry(19, Kind.F8),
            Map.entry(20, Kind.F9),
            Map.entry(21, Kind.F10),
            Map.entry(23, Kind.F11),
            Map.entry(24, Kind.F12));

    private static final Map<Character, Kind> LINUX =
            Map.of('A', Kind.F1, 'B', Kind.F2, 'C', Kind.F3, 'D', Kind.F4, 'E', Kind.F5);

    private KeySequences() {}

    /** The key of one byte below 0x80 that is not ESC. */
    static Key single(int octet, boolean alt) {
        return switch (octet) {
            case '\r', '\n' -> named(Kind.ENTER, alt);
            case '\t' -> named(Kind.TAB, alt);
            case 0x7F, '\b' -> named(Kind.BACKSPACE, alt);
            default ->
                octet >= ' '
                        ? new Key(Kind.CHARACTER, String.valueOf((char) octet), false, alt, false)
                        : new Key(Kind.CHARACTER, controlled(octet), true, alt, false);
        };
    }

    /** The key of ESC [ parameters final, if it is one. */
    static Optional<Key> control(String parameters, char last) {
        if (parameters.equals("[")) {
            return Optional.ofNullable(LINUX.get(last)).map(Key::of);
        }
        int[] numbers = numbers(parameters);
        if (numbers.length == 0) {
            return Optional.empty();
        }
        if (last == 'u') {
            return coded(numbers[0], numbers[1]);
        }
        if (last == '~' && numbers[0] == 27) {
            return coded(numbers[2], numbers[1]);
        }
        Optional<Kind> kind = Optional.ofNullable(last == '~' ? TILDE.get(numbers[0]) : FINAL.get(last));
        return kind.map(known -> modified(known, "", numbers[1]));
    }

    /** The key of ESC O modifier final, if it is one. */
    static Optional<Key> shifted(String modifier, char last) {
        if (last == 'M') {
            return Optional.of(Key.ENTER);
        }
        int[] numbers = numbers(modifier);
        return numbers.length == 0
                ? Optional.empty()
                : Optional.ofNullable(FINAL.get(last)).map(kind -> modified(kind, "", numbers[0]));
    }

    private static String controlled(int octet) {
        return octet == 0 ? " " : String.valueOf((char) (octet < 27 ? octet + 0x60 : octet + 0x40));
    }

    private static Key named(Kind kind, boolean alt) {
        return new Key(kind, "", false, alt, false);
    }

    /** A key given by its code point, as kitty and xterm's modifyOtherKeys do. */
    private static Optional<Key> coded(int point, int modifiers) {
        if (!Character.isValidCodePoint(point)
                || (point >= 0x80 && point < 0xA0)
                || Character.getType(point) == Character.SURROGATE) {
            return Optional.empty();
        }
        if (point == 27) {
            return Optional.of(modified(Kind.ESCAPE, "", modifiers));
        }
        if (point >= ' ' && point != 0x7F) {
            Key key = modified(Kind.CHARACTER, Character.toString(point), modifiers);
            return Optional.of(new Key(key.kind(), key.text(), key.ctrl(), key.alt(), false));
        }
        Key plain = single(point, false);
        return plain.kind() == Kind.CHARACTER ? Optional.empty() : Optional.of(modified(plain.kind(), "", modifiers));
    }

    private static Key modified(Kind kind, String text, int modifiers) {
        int bits = Math.max(0, modifiers - 1);
        boolean shift = (bits & 1) != 0;
        if (kind == Kind.TAB && shift) {
            return Key.BACK_TAB;
        }
        return new Key(kind, text, (bits & 4) != 0, (bits & 2) != 0, shift);
    }

    /** Up to three numbers, missing ones 0; an empty array when these are not plain numbers. */
    private static int[] numbers(String parameters) {
        int[] numbers = new int[3];
        int at = 0;
        for (int i = 0; i < parameters.length(); i++) {
            char c = parameters.charAt(i);
            if (c == ';' && at < 2) {
                at++;
            } else if (c >= '0' && c <= '9' && numbers[at] < 1_000_000) {
                numbers[at] = numbers[at] * 10 + c - '0';
            } else {
                return new int[0];
            }
        }
        return numbers;
    }
}
