package minutebook.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import minutebook.domain.KeyLine;
import minutebook.domain.Refused;

/** Keys as they come into the program: from a file, or from standard input. */
final class KeyText {
    /** More than a thousand keys of the longest kind, in bytes. */
    private static final int LIMIT = 4 * 1024 * 1024;

    private KeyText() {}

    /** The lines of a file that hold keys. Refuses a file that cannot be read, or that is no list of keys. */
    static List<KeyLine> in(RootCommand root, String file) {
        // The keys themselves are ASCII; a comment in another encoding is no reason to keep somebody out.
        return of(root, new String(root.input().file(file, LIMIT), StandardCharsets.UTF_8));
    }

    /** The same of a text. */
    static List<KeyLine> of(RootCommand root, String text) {
        if (text.contains("PRIVATE KEY-----")) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Give the file that ends in .pub: this is the private key, which is to stay where it is.");
        }
        List<KeyLine> lines = root.ssh().keys(text);
        if (lines.isEmpty()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Give a key as ssh-keygen writes it into the .pub file, such as “ssh-ed25519 AAAA… laptop”.");
        }
        return lines;
    }
}
