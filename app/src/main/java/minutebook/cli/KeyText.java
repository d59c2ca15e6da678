package minutebook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import minutebook.domain.KeyLine;
import minutebook.domain.Refused;
import minutebook.domain.Words;

/** Keys as they come into the program: from a file, or from standard input. */
final class KeyText {
    /** More than a thousand keys of the longest kind, in bytes. */
    private static final int LIMIT = 4_000_000;

    private KeyText() {}

    /** The lines of a file that hold keys. Refuses a file that cannot be read, or that is no list of keys. */
    static List<KeyLine> in(RootCommand root, String file) {
        try (InputStream in =
                file.equals(StandardInput.SIGN) ? root.host().in() : Files.newInputStream(Path.of(file))) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new Refused(Refused.Reason.TOO_LONG, "Split the file: keys may take 4 MB at most.");
            }
            // The keys themselves are ASCII; a comment in another encoding is no reason to keep somebody out.
            return of(root, new String(bytes, StandardCharsets.UTF_8));
        } catch (InvalidPathException | IOException e) {
            throw new Refused(
                    Refused.Reason.FILE_TROUBLE,
                    "Check the name of the file: " + Words.quoted(file) + " could not be read.",
                    e);
        }
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
