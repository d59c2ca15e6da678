package minutebook.cli.doctor;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys by which the account can be logged in to: is each that starts Minutebook bound to a person, and to nothing more? */
final class KeysCheck implements Check {
    private static final String ABOUT = "keys";

    /** The options of a line with its command; see sshd(8), AUTHORIZED_KEYS FILE FORMAT. */
    private static final Pattern COMMAND =
            Pattern.compile("^(\\S*?)command=\"((?:[^\"\\\\]|\\\\.)*minutebook(?:[^\"\\\\]|\\\\.)*)\"(\\S*)\\s");

    private static final String EXAMPLE =
            "restrict,pty,command=\"minutebook --forced --as PERSON --db FILE\" before the key";

    @Override
    public List<Finding> look(Case one) throws IOException {
        Path keys = one.home().resolve(".ssh/authorized_keys");
        if (!Files.isReadable(keys)) {
            return List.of();
        }
        try {
            return found(keys, Files.readAllLines(keys));
        } catch (MalformedInputException e) {
            return List.of(Finding.warning(ABOUT, keys + " is no text.", "Write it anew, a key on each line."));
        }
    }

    /** Whether there are keys of the account that start Minutebook, and all of them as they ought to. */
    static boolean areBound(Case one) throws IOException {
        List<Finding> found = new KeysCheck().look(one);
        return !found.isEmpty() && found.stream().noneMatch(Finding::isWrong);
    }

    private static List<Finding> found(Path keys, List<String> lines) {
        List<Finding> found = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = COMMAND.matcher(lines.get(i));
            if (!lines.get(i).startsWith("#") && line.find()) {
                count++;
                String where = "Line " + (i + 1) + " of " + keys;
                found.addAll(faults(where, line.group(2), line.group(1) + line.group(3)));
            }
        }
        return !found.isEmpty() || count == 0
                ? found
                : List.of(Finding.ok(
                        ABOUT,
                        count == 1
                                ? "One key of the account is bound to a person of the board."
                                : count + " keys of the account are each bound to a person of the board."));
    }

    private static List<Finding> faults(String where, String command, String options) {
        for (String needed : List.of("--forced", "--as", "--db")) {
            if (!(command + " ").matches(".*\\s" + needed + "[ =].*")) {
                return List.of(Finding.wrong(
                        ABOUT, where + " starts Minutebook without " + needed + ".", "Write " + EXAMPLE + "."));
            }
        }
        return List.of((options + ",").split(",", -1)).contains("restrict")
                ? List.of()
                : List.of(Finding.warning(
                        ABOUT, where + " lets its holder forward ports and agents as well.", "Write " + EXAMPLE + "."));
    }
}
