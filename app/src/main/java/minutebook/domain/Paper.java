package minutebook.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A paper for an item of an agenda.
 *
 * @param location a file’s path or a web address
 * @param hash the SHA-256 of the file when it was linked, in hexadecimal; empty for an address
 * @param late whether it came after the papers had gone out
 */
public record Paper(
        String id,
        String item,
        int place,
        String title,
        String location,
        String hash,
        boolean late,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/]\\S*");

    public Paper {
        title = Words.title("paper’s title", title);
        location = Words.title("paper’s place", location);
        recordedBy = Words.title("recorder", recordedBy);
    }

    /** Whether a paper's place is a web address rather than a file. */
    public static boolean isAddress(String location) {
        return ADDRESS.matcher(location).matches();
    }

    /** Where it is, as a document for people says it: the address, or the name of the file without its folders. */
    public String shownPlace() {
        return isAddress(location)
                ? location
                : location.substring(location.replace('\\', '/').lastIndexOf('/') + 1);
    }

    @Override
    public Optional<String> under() {
        return Optional.of(item);
    }
}
