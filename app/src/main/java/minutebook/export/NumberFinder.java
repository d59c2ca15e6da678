package minutebook.export;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.export.PrivacyFinding.Kind;

/**
 * Finds numbers and addresses that belong to one person, and counts of fewer than five people. Nought is spared: it is a count
 * of nobody. That is the Department for Education's way with children looked after (its methodology shows a nought where the
 * figure is one and hides other small figures behind a “c”) and the NHS's with hospital patients (1 to 5 were starred until 2018,
 * NHS Digital, “Disclosure control methodology for HES and ECDS”); five as the least is what councils answer requests by.
 */
final class NumberFinder {
    private static final Pattern BIRTH =
            Pattern.compile("(?i)\\b(?:date of birth|dob|d\\.o\\.b\\.|born(?: on)?)\\W{0,3}"
                    + "\\d{1,2}(?:st|nd|rd|th)?[ /.-]+(?:\\d{1,2}|\\p{L}{3,9})[ /.-]+\\d{2,4}");
    private static final Pattern TEN_DIGITS = Pattern.compile("(?<![\\d.+/-])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?![\\d/-])");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\d.])(?:\\+44 ?(?:\\(0\\))?|\\(?0)[12378](?:\\)?[ -]?\\d){8,9}(?!\\d)");
    private static final Pattern POSTCODE =
            Pattern.compile("(?<![\\p{L}\\p{N}-])[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}])");
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,9}");

    private static final String PEOPLE =
            "(?:children|child|young people|young person|care leavers?|boys?|girls?|bab(?:y|ies)|infants?"
                    + "|toddlers?|teenagers?|pupils?|students?|sibling groups?|siblings?|famil(?:y|ies)|mothers?|fathers?"
                    + "|victims?|patients?)";
    private static final Pattern FEW = Pattern.compile(
            "(?<![\\p{L}\\d.,/%-])(?<!(?:[Tt]heme|[Oo]utcome|[Ii]tem|[Mm]eeting|[Pp]art|[Ss]tage|[Bb]and|[Ll]evel|[Ee]very|[Ee]ach|[Aa]ged?|[Pp]er) )"
                    + "(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[1-4])(?: of (?:the )?(?:\\d+|[a-z]+))?"
                    + "(?: (?!(?:in|of|to|and|or|year|years|month|months|week|weeks|day|days|hour|hours|minutes|times|per"
                    + "|for|with|from|that|which|who|at|on|by|as|is|are|has|have|staff|agencies|agency|teams?|posts?|meetings?)\\b)[a-z][a-z-]*){0,2}? "
                    + PEOPLE
                    + "(?![\\p{L}-])(?!['’]s? (?:home|centre|service|trust|hospital|team|board|social|ward|guardian|nurse))"
                    + "(?! (?:in|out of) (?:\\d|two|three|four|five|six|seven|eight|nine|ten|every))");
    private static final Pattern COUNT = Pattern.compile("\\((\\d{1,9}) of (\\d{1,9})(?=[);,])");

    /** The headers of columns in which a number counts people. */
    private static final Pattern COUNTS =
            Pattern.compile("(?i)(?:numerator|denominator|(?:number of )?(?:looked after )?" + PEOPLE + ")");

    private final PrivacyWords words;

    NumberFinder(PrivacyWords words) {
        this.words = words;
    }

    void find(String text, BiConsumer<Kind, String> found) {
        StringBuilder rest = new StringBuilder(text);
        each(BIRTH, rest, birth -> true, Kind.DATE_OF_BIRTH, found);
        each(TEN_DIGITS, rest, NumberFinder::isNhsNumber, Kind.NHS_NUMBER, found);
        each(TELEPHONE, rest, this::isStrange, Kind.TELEPHONE, found);
        each(POSTCODE, rest, this::isStrange, Kind.POSTCODE, found);
        each(EMAIL, rest, this::isStrange, Kind.EMAIL, found);
        each(FEW, rest, few -> true, Kind.SMALL_COUNT, found);
    }

    private boolean isStrange(String address) {
        return !words.knows(address);
    }

    private static void each(
            Pattern pattern, StringBuilder text, Predicate<String> is, Kind kind, BiConsumer<Kind, String> found) {
        Matcher matcher = pattern.matcher(text.toString());
        while (matcher.find()) {
            if (is.test(matcher.group())) {
                found.accept(kind, matcher.group());
                text.replace(matcher.start(), matcher.end(), "#".repeat(matcher.end() - matcher.start()));
            }
        }
    }

    /** Counts as measures print them, “(3 of 40)”, unless what is measured there is no people. */
    void counts(String text, String measured, BiConsumer<Kind, String> found) {
        Matcher matcher = COUNT.matcher(text);
        while (matcher.find()) {
            if ((isFew(matcher.group(1)) || isFew(matcher.group(2))) && !words.countsNoPeople(measured)) {
                found.accept(Kind.SMALL_COUNT, matcher.group(1) + " of " + matcher.group(2));
            }
        }
    }

    /** A number by itself, under the header of its column. */
    void count(String header, String cell, BiConsumer<Kind, String> found) {
        if (isFew(cell.strip()) && COUNTS.matcher(header.strip()).matches()) {
            found.accept(Kind.SMALL_COUNT, header.strip() + " " + cell.strip());
        }
    }

    private static boolean isFew(String number) {
        return number.matches("[1-4]");
    }

    /** By the check digit: each of the first nine times 10 down to 2, the sum taken from the next multiple of 11. */
    static boolean isNhsNumber(String text) {
        String digits = text.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * Character.digit(digits.charAt(i), 10);
        }
        int check = (11 - sum % 11) % 11;
        return check == Character.digit(digits.charAt(9), 10);
    }
}
