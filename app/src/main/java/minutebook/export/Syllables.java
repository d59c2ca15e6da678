package minutebook.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The syllables of English words and numbers, counted by rule: each group of vowels is one, less the silent ones, more where two
 * vowels are spoken apart. After J. Talburt, “The Flesch index: an easily programmable readability analysis algorithm” (SIGDOC
 * 1985), with the patterns of G. Fast’s Lingua::EN::Syllable made over for the words of this field. How well it agrees with a
 * pronouncing dictionary is in decision 43.
 */
final class Syllables {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** Each match is a vowel that nobody speaks. */
    private static final List<Pattern> SILENT = patterns(
            "[^aeiouy]e$|[^l]ue$|[aeo]ye$",
            "[^aeiouy]e(?=ly$|ful|less|ness)",
            "(?<=[^aeiouydt])(?<![^aeiouyrl]l)ed$",
            "(?<=[^aeiouyscgzxh])es$|(?<=[^sct]h)es$",
            "(?<=[vtcgsr])e(?=ment)",
            "^(care|home|some|safe|time|there|here|where|more|fore|note|like|life|house|take|base|mile|case|score|frame|wide)"
                    + "(?!ly|less|ful|ness|[aeiouyr]|d$|s$)(?=[a-z]{2})");

    /** Each match is one syllable more than the groups of vowels say. */
    private static final List<Pattern> APART = patterns(
            "(?<![ctgsln])i[aou]|(?<=[ln])i(?!ans?$|on)[aou]|(?<=[st])iat|(?<=[cs])iet",
            "[^gqaeo]u[aeo](?=[^u]|$)",
            "e[ou](?=m|l|rg|n$)",
            "[aeou]ing|ying|yer$|yo",
            "sms?$|thms?$",
            "[^aeiouywrl]les?$(?<=.{4})",
            "iet|[^p]ience|ier$|iest$",
            "crea(?=t(?!ure))|rea(?=l|ct)|idea",
            "oe(?=t|m)|uin(?!g)|ii");

    /** Words that the rules get wrong and that papers about children use often. */
    private static final Map<String, Integer> KNOWN = Map.ofEntries(
            Map.entry("people", 2),
            Map.entry("peoples", 2),
            Map.entry("business", 2),
            Map.entry("every", 2),
            Map.entry("everyone", 3),
            Map.entry("everything", 3),
            Map.entry("evening", 2),
            Map.entry("young", 1),
            Map.entry("younger", 2),
            Map.entry("youngest", 2),
            Map.entry("you", 1),
            Map.entry("your", 1),
            Map.entry("yours", 1),
            Map.entry("yourself", 2),
            Map.entry("yes", 1),
            Map.entry("yet", 1),
            Map.entry("year", 1),
            Map.entry("years", 1),
            Map.entry("area", 3),
            Map.entry("areas", 3),
            Map.entry("been", 1),
            Map.entry("being", 2),
            Map.entry("the", 1),
            Map.entry("due", 1),
            Map.entry("centre", 2),
            Map.entry("centres", 2),
            Map.entry("hour", 2),
            Map.entry("hours", 2),
            Map.entry("our", 2),
            Map.entry("required", 3),
            Map.entry("require", 3),
            Map.entry("increase", 2),
            Map.entry("increased", 2),
            Map.entry("youth", 1),
            Map.entry("real", 1),
            Map.entry("senior", 2),
            Map.entry("disabled", 3),
            Map.entry("settled", 2),
            Map.entry("several", 2),
            Map.entry("value", 2),
            Map.entry("values", 2),
            Map.entry("rescue", 2),
            Map.entry("continue", 3),
            Map.entry("issue", 2),
            Map.entry("issues", 2),
            Map.entry("friend", 1),
            Map.entry("friends", 1),
            Map.entry("two", 1),
            Map.entry("does", 1),
            Map.entry("safeguarding", 3),
            Map.entry("wednesday", 2));

    private static final int[] TO_NINETEEN = {2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2};

    private Syllables() {}

    private static List<Pattern> patterns(String... expressions) {
        return Arrays.stream(expressions).map(Pattern::compile).toList();
    }

    /** At least one; a number has those that it is read out with, an acronym its letters, a word with hyphens all its parts. */
    static int of(String word) {
        int sum = 0;
        for (String part : word.split("[-–./]", -1)) {
            if (!part.isEmpty()) {
                sum += part(part);
            }
        }
        return Math.max(1, sum);
    }

    private static int part(String part) {
        if (part.matches("\\d{1,7}")) {
            return number(Integer.parseInt(part), part.length());
        }
        if (part.matches("\\p{Lu}[\\p{Lu}\\d]+s?")) {
            return part.replace("s", "").length()
                    + 2 * (int) part.chars().filter(c -> c == 'W').count();
        }
        String word = part.toLowerCase(Locale.ROOT).replaceAll("[’']s?$", "").replaceAll("[^a-z]", "");
        return KNOWN.containsKey(word) ? KNOWN.get(word) : Math.max(1, byRule(word));
    }

    private static int byRule(String word) {
        int count = matches(VOWELS, word);
        for (Pattern pattern : APART) {
            count += matches(pattern, word);
        }
        for (Pattern pattern : SILENT) {
            count -= matches(pattern, word);
        }
        return count;
    }

    private static int matches(Pattern pattern, String word) {
        Matcher matcher = pattern.matcher(word);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    /** As it is read out: years by pairs, numbers that begin with nothing digit by digit. */
    private static int number(int number, int digits) {
        if (String.valueOf(number).length() < digits) {
            return 2 * digits;
        }
        if (number >= 1100 && number < 2100 && number % 100 != 0 && (number < 2000 || number > 2009)) {
            return hundred(number / 100) + hundred(number % 100) + (number % 100 < 10 ? 1 : 0);
        }
        int thousands = number / 1000;
        int rest = number % 1000;
        int and = thousands > 0 && rest > 0 && rest < 100 ? 1 : 0;
        return (thousands > 0 ? hundreds(thousands) + 2 : 0) + and + (rest > 0 || thousands == 0 ? hundreds(rest) : 0);
    }

    private static int hundreds(int number) {
        int over = number % 100;
        if (number < 100) {
            return hundred(number);
        }
        return TO_NINETEEN[Math.min(9, number / 100 % 10)] + 2 + (over > 0 ? 1 + hundred(over) : 0);
    }

    private static int hundred(int number) {
        if (number < TO_NINETEEN.length) {
            return TO_NINETEEN[number];
        }
        return (number / 10 == 7 ? 3 : 2) + (number % 10 == 0 ? 0 : TO_NINETEEN[number % 10]);
    }
}
