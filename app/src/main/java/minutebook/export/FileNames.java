package minutebook.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Words;

/**
 * How a board calls its files: letters, digits, full stops, hyphens, and places in braces that are filled in, such as
 * {@code {board}-{publication}-{number}-{date}{rendition}}. Never a path, and never a name that two papers would share.
 */
public record FileNames(String pattern) {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final List<String> PLACES = List.of("board", "publication", "number", "date", "rendition");
    private static final List<String> NEEDED = List.of("publication", "number", "rendition");
    private static final int LONGEST = 100;
    private static final int LONGEST_FILLED = 150;

    public FileNames {
        pattern = pattern.strip();
        for (String place :
                PLACE.matcher(pattern).results().map(one -> one.group(1)).toList()) {
            if (!PLACES.contains(place)) {
                throw new Refused(
                        Reason.BAD_STYLE,
                        "Leave out " + Words.quoted("{" + place + "}") + ": the places that a file’s name can have are "
                                + inBraces(PLACES) + ".");
            }
        }
        String letters = PLACE.matcher(pattern).replaceAll("");
        if (!letters.matches("[A-Za-z0-9._-]*") || pattern.startsWith(".") || pattern.length() > LONGEST) {
            throw new Refused(
                    Reason.BAD_STYLE,
                    "Make the names of files of letters, digits, hyphens and full stops, up to " + LONGEST
                            + " of them, and no folders: " + Words.quoted(pattern) + " cannot be kept to.");
        }
        for (String place : NEEDED) {
            if (!pattern.contains("{" + place + "}")) {
                throw new Refused(
                        Reason.BAD_STYLE,
                        "Add {" + place + "} to the names of files: without it two papers would have one name.");
            }
        }
    }

    private static String inBraces(List<String> places) {
        return String.join(", ", places.stream().map(one -> "{" + one + "}").toList());
    }

    /**
     * The name of a paper's file, without an ending.
     *
     * @param about which meeting, person, theme or source; "" for the board
     */
    String of(String board, Publication publication, String about, LocalDate date, Rendition rendition) {
        String number = publication.about() == Publication.About.MEETING
                        && about.strip().matches("\\d{1,9}")
                ? String.format(Locale.ROOT, "%02d", Integer.valueOf(about.strip()))
                : about.strip().replaceFirst("^@", "");
        String filled = PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(
                        switch (PLACES.indexOf(place.group(1))) {
                            case 0 -> Editions.plain(board);
                            case 1 -> publication.word();
                            case 2 -> Editions.plain(number);
                            case 3 -> date.toString();
                            default -> rendition.suffix();
                        }));
        String joined = Arrays.stream(filled.split("-", -1))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + "-" + other)
                .orElse(publication.word());
        return joined.substring(0, Math.min(joined.length(), LONGEST_FILLED));
    }
}
