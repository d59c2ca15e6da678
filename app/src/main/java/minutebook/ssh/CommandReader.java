package minutebook.ssh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.cli.ShellWords;
import minutebook.domain.KeyCommand;
import minutebook.domain.Refused;

/** Reads how the command of a key starts this program; the account's shell runs it. */
final class CommandReader {
    private static final String PROGRAM = "minutebook";

    /** What a shell does more by than to part words: POSIX.1-2017, XCU 2.2 and 2.3. */
    private static final String OF_THE_SHELL = "\n;&|<>()$`";

    private final List<String> actors = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private int forced;
    private boolean isMore;

    private CommandReader() {}

    /** How it starts this program, whatever else it does; empty where it does not, as far as can be seen. */
    static Optional<KeyCommand> read(String command) {
        Optional<List<String>> words = words(command);
        if (words.filter(them -> !them.isEmpty() && isProgram(them.get(0))).isPresent()) {
            return words.map(them -> new CommandReader().read(them, 0));
        }
        // Behind other words, or in a command within the command: sh -c "exec minutebook …".
        List<String> all =
                List.of(command.replaceAll("[\"'\\\\" + OF_THE_SHELL + "]", " ").split("\\s+"));
        for (int i = 0; i < all.size(); i++) {
            if (isProgram(all.get(i))) {
                CommandReader reader = new CommandReader();
                reader.isMore = true;
                return Optional.of(reader.read(all, i));
            }
        }
        return Optional.empty();
    }

    /** The words of a command that does nothing but start one program with them; empty for any other. */
    private static Optional<List<String>> words(String command) {
        if (command.chars().anyMatch(letter -> OF_THE_SHELL.indexOf(letter) >= 0)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ShellWords.of(command));
        } catch (Refused unfinished) {
            return Optional.empty();
        }
    }

    private static boolean isProgram(String word) {
        return word.substring(word.lastIndexOf('/') + 1).equals(PROGRAM);
    }

    private KeyCommand read(List<String> words, int program) {
        for (int i = program + 1; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (word.equals("--forced")) {
                forced++;
            } else if (takes("--as", word, next, actors) || takes("--db", word, next, files)) {
                i += word.indexOf('=') < 0 ? 1 : 0;
            } else {
                isMore = true;
            }
        }
        boolean isOnce = forced <= 1 && actors.size() <= 1 && files.size() <= 1;
        return new KeyCommand(
                !isMore && isOnce,
                forced > 0,
                actors.stream().findFirst(),
                files.stream().findFirst());
    }

    /** Whether a word is an option with its value, which is added to those that it had. */
    private static boolean takes(String option, String word, String next, List<String> values) {
        String value = word.startsWith(option + "=") ? word.substring(option.length() + 1) : next;
        boolean is = word.equals(option) || word.startsWith(option + "=");
        if (!is || value.isBlank() || value.startsWith("-")) {
            return false;
        }
        return values.add(value);
    }
}
