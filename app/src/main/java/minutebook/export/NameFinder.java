package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.export.PrivacyFinding.Kind;

/**
 * Finds what may be the name of a person: a title with a name, two to four capitalised words in a row that are no body, before or
 * after the post of whoever is meant too, and initials. A first name alone looks like any other word and is not found.
 */
final class NameFinder {
    /** Nothing in these patterns repeats without an end: Java would run out of room for it on a long text. */
    private static final String WORD = "(?:\\p{Lu}['’])?\\p{Lu}\\p{Ll}+(?:['’-]\\p{Lu}?\\p{Ll}+|\\p{Lu}\\p{Ll}+){0,5}";

    private static final Pattern TITLED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|Revd?|Reverend)\\.?"
                    + " (?:\\p{Lu}\\.? ?){0,4}" + WORD + "(?: " + WORD + ")?");
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\p{N}'’-])" + WORD + "(?: " + WORD + "){1,29}");
    private static final Pattern LETTER_FOR_A_NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?i:child|baby|boy|girl|sibling|young person|pupil|mother|father|parent|family|adult|case"
                    + "|patient) [A-HJ-Z]\\d?(?![\\p{L}\\p{N}&/.-]\\p{L}|[\\p{L}\\p{N}])");
    private static final Pattern INITIALS =
            Pattern.compile("(?<![\\p{L}\\p{N}.])\\p{Lu}\\. ?\\p{Lu}\\.(?! ?\\p{Lu}\\.)(?![\\p{L}\\p{N}])");
    private static final List<String> COUNTRIES = List.of("U.K.", "U.S.", "E.U.", "N.I.");
    private static final int LONGEST = 4;

    private final PrivacyWords words;

    NameFinder(PrivacyWords words) {
        this.words = words;
    }

    void find(String text, BiConsumer<Kind, String> found) {
        StringBuilder rest = new StringBuilder(text);
        each(TITLED, rest, name -> unless(words.knows(name), name), Kind.NAME, found);
        each(RUN, rest, this::names, Kind.NAME, found);
        each(LETTER_FOR_A_NAME, rest, name -> unless(words.knows(name), name), Kind.INITIALS, found);
        each(INITIALS, rest, name -> unless(COUNTRIES.contains(name), name), Kind.INITIALS, found);
    }

    private static List<String> unless(boolean known, String name) {
        return known ? List.of() : List.of(name);
    }

    /** Tells what is left of each match and blots that out, so that nothing is found twice. */
    private static void each(
            Pattern pattern,
            StringBuilder text,
            Function<String, List<String>> left,
            Kind kind,
            BiConsumer<Kind, String> found) {
        Matcher matcher = pattern.matcher(text.toString());
        while (matcher.find()) {
            for (String name : left.apply(matcher.group())) {
                found.accept(kind, name);
                int at = text.indexOf(name, matcher.start());
                text.replace(at, at + name.length(), "#".repeat(name.length()));
            }
        }
    }

    /** What of a run of capitalised words may be names: before, between and after the posts in it; nothing of most. */
    private List<String> names(String run) {
        if (words.knows(run)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String word : run.split(" ", -1)) {
            if (words.isRole(word)) {
                names.add(nameIn(part));
                part = new ArrayList<>();
            } else {
                part.add(word);
            }
        }
        names.add(nameIn(part));
        return names.stream().filter(name -> !name.isEmpty()).toList();
    }

    private String nameIn(List<String> run) {
        List<String> parts = new ArrayList<>(run);
        while (!parts.isEmpty() && words.isOrdinary(parts.get(0))) {
            parts.remove(0);
        }
        while (parts.size() > 1 && isOrdinaryEnd(parts)) {
            parts.remove(parts.size() - 1);
        }
        String name = String.join(" ", parts).replaceFirst("['’]s$", "");
        boolean other = parts.size() < 2
                || parts.size() > LONGEST
                || parts.stream().anyMatch(words::isBody)
                || parts.subList(0, parts.size() - 1).stream().anyMatch(words::isOwnBody)
                || words.knows(name);
        return other ? "" : name;
    }

    private boolean isOrdinaryEnd(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        return words.isNeverSurname(last) || (words.isOrdinary(last) && parts.size() > 2);
    }
}
