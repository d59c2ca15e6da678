package minutebook.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * A public key by which somebody is let in over SSH as the person whose it is. No key is two people's.
 *
 * @param algorithm its type, as OpenSSH names it: {@code ssh-ed25519}
 * @param key the key in base64, as a line of authorized_keys has it (sshd(8), AUTHORIZED_KEYS FILE FORMAT)
 * @param comment what the line says after it, such as the machine that the key is on; may be empty
 */
public record PersonKey(
        String id, String person, String algorithm, String key, String comment, Instant recordedAt, String recordedBy)
        implements Recorded {
    public PersonKey {
        algorithm = Words.title("type of the key", algorithm);
        key = Words.paragraph("key", key);
        requireBase64(key);
        comment = Words.optional("key’s comment", Words.line(comment));
        recordedBy = Words.title("recorder", recordedBy);
    }

    private static void requireBase64(String key) {
        try {
            Base64.getDecoder().decode(key);
        } catch (IllegalArgumentException e) {
            throw new Refused(Refused.Reason.NOT_UNDERSTOOD, "Give the key as its .pub file has it.", e);
        }
    }

    /** What ssh-keygen -l calls it: {@code SHA256:} and the hash of the key in base64 without padding. */
    public String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(Base64.getDecoder().decode(key));
            return "SHA256:" + new String(Base64.getEncoder().withoutPadding().encode(hash), StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<String> under() {
        return Optional.empty();
    }
}
