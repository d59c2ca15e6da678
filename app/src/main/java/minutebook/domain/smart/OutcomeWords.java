package minutebook.domain.smart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of an outcome, read for two signs. They are signs and not grammar, so both only warn, and both rather stay
 * silent than cry wolf:
 *
 * <ul>
 *   <li>Two changes are joined by “and” when a verb stands before it and, after it, either an amount (“90% of”, “no more
 *       than”, “every”) or a verb of being and changing among the next three words. “Children and families get help” has
 *       no verb before, “an audit and managers who have …” only a verb that belongs to “who”.
 *   <li>Only activity is told when one of the first six words after the date is a verb of doing, and no word or number
 *       tells what will be different.
 * </ul>
 */
final class OutcomeWords {
    private static final Set<String> DOING =
            set("adopt agree champion consider consult continue coordinate create deliver "
                    + "design develop discuss draft embed engage enhance ensure establish evaluate "
                    + "explore facilitate implement introduce launch map monitor pilot prepare "
                    + "produce promote publish refresh review revise roll scope strengthen support "
                    + "train undertake update write");
    private static final Set<String> BEING =
            set("is are be has have get gets receive receives live lives wait waits fall "
                    + "falls rise rises reduce reduces increase increases improve improves know "
                    + "knows feel feels reach reaches stay stays go goes attend attends");
    private static final Set<String> BEFORE =
            set("was were will can must last lasts move moves take takes make makes meet "
                    + "meets hold holds leave leaves start starts see sees achieve achieves cut "
                    + "cuts record records");
    private static final Set<String> AMOUNT = set("no every all none nobody half each fewer less");
    private static final Set<String> WHO = set("who which that where");
    private static final Pattern DATE = Pattern.compile("^by [^,]*?\\b(?:19|20)\\d\\d\\b,?\\s*");
    private static final Pattern QUANTITY = Pattern.compile(
            "^(?:\\d[\\d.,]*%|(?:no more than|at least|at most|fewer than|less than|more than|no|every|all|none)\\b).*",
            Pattern.DOTALL);
    private static final int NEAR = 3;
    private static final int FIRST = 6;

    private final String text;

    private OutcomeWords(String text) {
        this.text = text;
    }

    static OutcomeWords of(String statement) {
        String plain = statement
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip();
        return new OutcomeWords(DATE.matcher(plain).replaceFirst(""));
    }

    /** The words that begin the second change, where two are joined by “and”. */
    Optional<String> secondChange() {
        String[] parts = text.split(" and ", -1);
        StringBuilder before = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            if (hasVerb(before.toString()) && !endsBetween(before.toString()) && beginsChange(parts[i])) {
                return Optional.of(String.join(" ", first(parts[i], 4)));
            }
            before.append(" and ").append(parts[i]);
        }
        return Optional.empty();
    }

    private static boolean hasVerb(String before) {
        return words(before).stream()
                .anyMatch(word -> BEING.contains(word) || BEFORE.contains(word) || DOING.contains(stem(word)));
    }

    private static boolean endsBetween(String before) {
        List<String> words = words(before);
        return words.subList(Math.max(0, words.size() - 4), words.size()).contains("between");
    }

    private static boolean beginsChange(String after) {
        if (QUANTITY.matcher(after).matches()) {
            return words(after).size() > 2;
        }
        for (String word : first(after.split("[,;.:]", 2)[0], NEAR)) {
            if (WHO.contains(word)) {
                return false;
            }
            if (BEING.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The verb of doing with which it begins, where it tells nothing but what will be done. */
    Optional<String> onlyActivity() {
        boolean tellsChange = words(text).stream().anyMatch(word -> BEING.contains(word) || AMOUNT.contains(word))
                || text.matches(".*\\d.*");
        return tellsChange
                ? Optional.empty()
                : first(text, FIRST).stream()
                        .filter(word -> DOING.contains(stem(word)))
                        .findFirst();
    }

    private static Set<String> set(String words) {
        return Set.of(words.split(" ", -1));
    }

    private static List<String> first(String text, int number) {
        List<String> words = words(text);
        return words.subList(0, Math.min(number, words.size()));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}%'-]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The verb as a dictionary has it: of “develops”, “publishes” and “reviewing”. */
    private static String stem(String word) {
        for (String end : List.of("ing", "es", "s")) {
            String cut = word.endsWith(end) ? word.substring(0, word.length() - end.length()) : "";
            if (DOING.contains(cut)) {
                return cut;
            }
            if (DOING.contains(cut + "e")) {
                return cut + "e";
            }
        }
        return word;
    }
}
