package minutebook.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The printed number of an action or a decision, such as {@code A07-03}: the third that meeting 7 agreed.
 *
 * @param letter {@code A} for an action, {@code D} for a decision
 */
public record Ref(char letter, int meeting, int number) {
    private static final Pattern FORM = Pattern.compile("([ADad])(\\d{1,4})-(\\d{1,4})");

    public static Ref action(int meeting, int number) {
        return new Ref('A', meeting, number);
    }

    public static Ref decision(int meeting, int number) {
        return new Ref('D', meeting, number);
    }

    /** Reads a printed number; empty when the text is not one. */
    public static Optional<Ref> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || Integer.parseInt(form.group(3)) == 0) {
            return Optional.empty();
        }
        char letter = form.group(1).toUpperCase(Locale.ROOT).charAt(0);
        return Optional.of(new Ref(letter, Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3))));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%c%02d-%02d", letter, meeting, number);
    }
}
