package minutebook.domain;

import java.util.Optional;

/**
 * A line of an authorized_keys file, or of a .pub file.
 *
 * @param number its number in the file, from 1
 * @param algorithm the type of the key, as OpenSSH names it
 * @param key the key in base64
 * @param comment what follows the key
 * @param actor whom a forced command of the line would act as: {@code command="minutebook --as dcs"}
 * @param problem why the key cannot be taken, in one sentence; empty when it can
 */
public record KeyLine(
        int number, String algorithm, String key, String comment, Optional<String> actor, String problem) {
    /** A line that cannot be taken. */
    public static KeyLine bad(int number, String problem) {
        return new KeyLine(number, "", "", "", Optional.empty(), problem);
    }

    public boolean isSound() {
        return problem.isEmpty();
    }
}
