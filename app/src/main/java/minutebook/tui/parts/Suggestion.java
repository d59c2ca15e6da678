package minutebook.tui.parts;

import java.util.Arrays;
import java.util.Locale;

/**
 * A name that can be put into a field, and what it stands for.
 *
 * @param name what is typed, such as {@code dcs}
 * @param meaning what it stands for, such as “Director of children’s services”
 */
public record Suggestion(String name, String meaning) {
    /** Whether this is the very name that was typed. */
    boolean isNamed(String typed) {
        return name.equalsIgnoreCase(bare(typed));
    }

    boolean beginsWith(String typed) {
        return lower(name).startsWith(lower(bare(typed)));
    }

    /** Whether a word of what it stands for begins with what was typed. */
    boolean means(String typed) {
        String begun = lower(bare(typed));
        return Arrays.stream(lower(meaning).split("[^\\p{L}\\p{N}]+", -1)).anyMatch(word -> word.startsWith(begun));
    }

    private static String bare(String typed) {
        return typed.strip().replaceFirst("^@", "");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    String inWords() {
        return meaning.isEmpty() ? name : name + " (" + meaning + ")";
    }
}
