package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that may hold {@code look again} and a day, at its end or before its evidence. Where no day follows, the words
 * belong to what is said: “they will look again at the files”.
 *
 * @param rest the text without them
 */
record LookAgain(Optional<LocalDate> date, String rest) {
    private static final Pattern MARK = Pattern.compile(
            "(?i)(?:^|\\s)look again (?:on )?(.+?)(?=\\s+(?:evidence|verified(?: by)?) [a-z’'-]+\\s*:|$)");

    static LookAgain cut(String text, DateWords dates, Attempts attempts) {
        Matcher mark = MARK.matcher(text);
        if (!mark.find() || !(dates.understands(mark.group(1)) || DateWords.isVague(mark.group(1)))) {
            return new LookAgain(Optional.empty(), text);
        }
        String rest = (text.substring(0, mark.start()) + text.substring(mark.end())).strip();
        return new LookAgain(attempts.at(() -> dates.due(mark.group(1))), rest);
    }
}
