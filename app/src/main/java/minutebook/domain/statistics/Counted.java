package minutebook.domain.statistics;

import java.util.List;
import java.util.Locale;

/** Small numbers as sentences have them: in letters up to twelve, in figures from there. */
final class Counted {
    private static final List<String> LETTERS = List.of(
            "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve");

    private Counted() {}

    /** {@code Seven}, {@code 31}: as a sentence begins. */
    static String inWords(int number) {
        return number < LETTERS.size() ? LETTERS.get(number) : String.valueOf(number);
    }

    /** {@code seven readings}, {@code one reading}: within a sentence. */
    static String of(int number, String what) {
        return inWords(number).toLowerCase(Locale.ROOT) + " " + what + (number == 1 ? "" : "s");
    }
}
