package minutebook.ssh;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options before a key, read as sshd reads them: commas part them, blanks end them, a value stands in double quotation
 * marks, within which a backslash before such a mark keeps it; see sshd(8), AUTHORIZED_KEYS FILE FORMAT. MINA SSHD has a reader
 * of its own, which takes the first backslash and mark for the end, and a quotation mark in a comment for an option.
 */
final class KeyOptions {
    static final KeyOptions NONE = new KeyOptions("");

    private static final String COMMAND = "command";

    private final String line;
    private final Map<String, String> values = new LinkedHashMap<>();
    private int at;

    private KeyOptions(String line) {
        this.line = line;
    }

    /** The options that a line begins with. Fails where sshd would pass the line over. */
    static KeyOptions before(String line) {
        KeyOptions options = new KeyOptions(line);
        options.read();
        return options;
    }

    /** Their names in small letters, in the order of the line. */
    Set<String> names() {
        return values.keySet();
    }

    Optional<String> command() {
        return Optional.ofNullable(values.get(COMMAND));
    }

    /** What stands behind them: the key. */
    String rest() {
        return line.substring(at).strip();
    }

    private void read() {
        option();
        while (at < line.length() && line.charAt(at) == ',') {
            at++;
            option();
        }
        if (at < line.length() && !isBlank(line.charAt(at))) {
            throw new IllegalArgumentException("something behind a value");
        }
    }

    private void option() {
        int from = at;
        while (at < line.length() && !isBlank(line.charAt(at)) && ",=\"".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        String name = line.substring(from, at).toLowerCase(Locale.ROOT);
        boolean hasValue = at < line.length() && line.charAt(at) == '=';
        if (name.isEmpty() || (name.equals(COMMAND) && (!hasValue || values.containsKey(COMMAND)))) {
            throw new IllegalArgumentException("no option, or a second command");
        }
        values.put(name, hasValue ? value() : "");
    }

    private String value() {
        if (!line.startsWith("=\"", at)) {
            throw new IllegalArgumentException("a value without quotation marks");
        }
        StringBuilder value = new StringBuilder();
        for (at += 2; line.charAt(at) != '"'; at++) {
            if (line.startsWith("\\\"", at)) {
                at++;
            }
            value.append(line.charAt(at));
        }
        at++;
        return value.toString();
    }

    private static boolean isBlank(char one) {
        return one == ' ' || one == '\t';
    }
}
