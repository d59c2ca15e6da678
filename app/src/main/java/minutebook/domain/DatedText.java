package minutebook.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A text that may begin with {@code on} and a date of one to three words: {@code on 12 june All cases reread}.
 *
 * @param date the date; empty where none is given
 * @param rest the text after it
 */
record DatedText(Optional<LocalDate> date, String rest) {
    private static final int LONGEST_DATE = 3;

    /** Reads the text; “on” that is followed by no date, a number or a vague word begins what is said, as in “on track”. */
    static DatedText read(String text, DateWords dates, Attempts attempts) {
        String[] words = text.strip().split("\\s+", -1);
        if (!words[0].equalsIgnoreCase("on") || words.length < 2) {
            return new DatedText(Optional.empty(), text.strip());
        }
        for (int length = Math.min(LONGEST_DATE, words.length - 1); length > 0; length--) {
            String date = joined(words, 1, 1 + length);
            if (dates.understands(date)) {
                return new DatedText(attempts.at(() -> dates.past(date)), joined(words, 1 + length, words.length));
            }
        }
        boolean meant = words[1].matches("[-+]?\\d.*") || DateWords.isVague(words[1]);
        if (!meant) {
            return new DatedText(Optional.empty(), text.strip());
        }
        attempts.at(
                () -> dates.past(DateWords.isVague(words[1]) ? words[1] : joined(words, 1, Math.min(3, words.length))));
        return new DatedText(Optional.empty(), joined(words, 2, words.length));
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }
}
