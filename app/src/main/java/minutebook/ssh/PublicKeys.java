package minutebook.ssh;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.domain.KeyCommand;
import minutebook.domain.KeyLine;
import minutebook.domain.Words;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;

/** Public keys as OpenSSH writes them, a line each: sshd(8), AUTHORIZED_KEYS FILE FORMAT. */
final class PublicKeys {
    /** The types that OpenSSH 9 takes by default: ssh-keygen(1). DSA is out, and so are certificates. */
    private static final Set<String> TAKEN = Set.of(
            "ssh-ed25519",
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521",
            "ssh-rsa",
            "sk-ssh-ed25519@openssh.com",
            "sk-ecdsa-sha2-nistp256@openssh.com");

    /** The shortest RSA key, in bits: NIST SP 800-57 part 1, table 2. */
    private static final int SHORTEST_RSA = 2048;

    /** Options that only forbid what this server never allows; a command is looked into. */
    private static final Set<String> HARMLESS = Set.of(
            "command",
            "restrict",
            "pty",
            "user-rc",
            "no-pty",
            "no-user-rc",
            "no-agent-forwarding",
            "no-port-forwarding",
            "no-x11-forwarding");

    private static final String UNREADABLE =
            "Give the line as the .pub file has it: there is no key in it that can be read.";

    private PublicKeys() {}

    /** What a text holds, without blank lines and comments. */
    static List<KeyLine> lines(String text) {
        List<KeyLine> lines = new ArrayList<>();
        String[] all = text.split("\\R", -1);
        for (int i = 0; i < all.length; i++) {
            String line = all[i].replace("\uFEFF", "").strip();
            if (!line.isEmpty() && line.charAt(0) != PublicKeyEntry.COMMENT_CHAR) {
                lines.add(line(i + 1, line));
            }
        }
        return lines;
    }

    /** The key of a session as it is kept: type and base64, parted by a blank. */
    static String written(PublicKey key) {
        return PublicKeyEntry.toString(key);
    }

    private static KeyLine line(int number, String line) {
        KeyOptions options = KeyOptions.NONE;
        try {
            if (KeyUtils.getPublicKeyEntryDecoder(line.split("[ \\t]", 2)[0]) == null) {
                options = KeyOptions.before(line);
            }
            String key = options == KeyOptions.NONE ? line : options.rest();
            AuthorizedKeyEntry entry = AuthorizedKeyEntry.parseAuthorizedKeyEntry(key);
            return entry == null || !entry.getLoginOptions().isEmpty()
                    ? bad(number, options, UNREADABLE)
                    : line(number, options, entry);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            return bad(number, options, UNREADABLE);
        }
    }

    private static KeyLine line(int number, KeyOptions options, AuthorizedKeyEntry entry)
            throws IOException, GeneralSecurityException {
        String type = entry.getKeyType();
        if (!TAKEN.contains(type)) {
            return bad(
                    number,
                    options,
                    "Make a key of another type (ssh-keygen -t ed25519): " + Words.quoted(type) + " is not taken.");
        }
        Optional<String> narrowing = narrowing(options);
        if (narrowing.isPresent()) {
            return bad(
                    number,
                    options,
                    "Take the " + narrowing.get()
                            + " off the line if the key may do without: it would not be kept here.");
        }
        PublicKey key = entry.resolvePublicKey(null, PublicKeyEntryResolver.FAILING);
        if (type.equals("ssh-rsa") && KeyUtils.getKeySize(key) < SHORTEST_RSA) {
            return bad(
                    number,
                    options,
                    "Make a longer key (ssh-keygen -t ed25519): RSA takes " + SHORTEST_RSA + " bits at least.");
        }
        String[] kept = written(key).split(" ", 2);
        String comment = entry.getComment() == null ? "" : entry.getComment();
        return new KeyLine(number, kept[0], kept[1], comment, options.names(), command(options), "");
    }

    /** What would let a key do less on its own host than it may here; empty for nothing of the kind. */
    private static Optional<String> narrowing(KeyOptions options) {
        Optional<String> option = options.names().stream()
                .filter(name -> !HARMLESS.contains(name))
                .findFirst()
                .map(name -> "option " + Words.quoted(name));
        return option.or(() -> options.command()
                .filter(command ->
                        CommandReader.read(command).filter(KeyCommand::isAlone).isEmpty())
                .map(command -> "command " + Words.quoted(command)));
    }

    private static Optional<KeyCommand> command(KeyOptions options) {
        return options.command().flatMap(CommandReader::read);
    }

    private static KeyLine bad(int number, KeyOptions options, String problem) {
        return new KeyLine(number, "", "", "", options.names(), command(options), problem);
    }
}
