package minutebook.domain;

import java.time.LocalDate;

/**
 * A text that may begin with {@code on} and a date of one to three words: {@code on 12 june All cases reread}.
 *
 * @param date the date, or today where none is given
 * @param rest the text after it
 */
record DatedText(LocalDate date, String rest) {
    private static final int LONGEST_DATE = 3;

    static DatedText read(String text, DateWords dates, Attempts attempts) {
        String[] words = text.strip().split("\\s+");
        if (!words[0].equalsIgnoreCase("on") || words.length < 2) {
            return new DatedText(dates.today(), text.strip());
        }
        for (int length = Math.min(LONGEST_DATE, words.length - 1); length > 0; length--) {
            String date = String.join(" ", java.util.Arrays.copyOfRange(words, 1, 1 + length));
            if (dates.understands(date)) {
                String rest = String.join(" ", java.util.Arrays.copyOfRange(words, 1 + length, words.length));
                return new DatedText(dates.past(date), rest);
            }
        }
        attempts.at(() -> dates.past(words[1]));
        return new DatedText(dates.today(), String.join(" ", java.util.Arrays.copyOfRange(words, 2, words.length)));
    }
}
