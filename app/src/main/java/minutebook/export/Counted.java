package minutebook.export;

import java.util.List;
import java.util.Locale;

/** Numbers and lists of things in words: “no actions”, “1 action”, “a, b and c”. */
final class Counted {
    private Counted() {}

    static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    static String of(long number, String one, String many) {
        return number == 0 ? "no " + many : number + " " + (number == 1 ? one : many);
    }

    static String and(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The words with a full stop after them, unless they end a sentence already. */
    static String sentence(String words) {
        return words.matches("(?s).*[.!?…][”’\")]*") ? words : words + ".";
    }
}
