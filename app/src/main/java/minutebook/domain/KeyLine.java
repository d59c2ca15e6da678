package minutebook.domain;

import java.util.Optional;
import java.util.Set;

/**
 * A line of an authorized_keys file, or of a .pub file.
 *
 * @param number its number in the file, from 1
 * @param algorithm the type of the key, as OpenSSH names it
 * @param key the key in base64
 * @param comment what follows the key
 * @param options the names of the options before the key, in small letters
 * @param command how its command starts this program; empty where there is none, or where it is another's
 * @param problem why the key cannot be taken, in one sentence; empty when it can
 */
public record KeyLine(
        int number,
        String algorithm,
        String key,
        String comment,
        Set<String> options,
        Optional<KeyCommand> command,
        String problem) {
    public KeyLine {
        options = Set.copyOf(options);
    }

    public boolean isSound() {
        return problem.isEmpty();
    }

    /** Whom the command of the line acts as. */
    public Optional<String> actor() {
        return command.flatMap(KeyCommand::actor);
    }
}
