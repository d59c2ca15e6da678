package minutebook.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A text that is kept as it is, with the hash by which any later look proves that it still is.
 *
 * @param hash the SHA-256 of the text in UTF-8, in hexadecimal
 */
public record FrozenText(String text, String hash) {
    private static final int SHORT = 12;

    /** The text with its own hash. */
    public static FrozenText of(String text) {
        return new FrozenText(text, sha256(text));
    }

    /** Whether the hash is the text's own. */
    public boolean holds() {
        return sha256(text).equals(hash);
    }

    /** The beginning of the hash, as people compare it. */
    public String shortHash() {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
