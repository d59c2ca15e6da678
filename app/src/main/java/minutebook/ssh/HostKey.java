package minutebook.ssh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.EnumSet;
import java.util.Set;
import minutebook.domain.Refused;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.util.security.SecurityUtils;

/** The server's own key: Ed25519, made once, in a file that its owner alone can read, as ssh-keygen writes it. */
final class HostKey {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private HostKey() {}

    /** The key in a file, which is made when it is missing. Refuses one that others can read, or that is none. */
    static KeyPair in(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            requirePrivate(file);
            return read(file);
        } catch (IOException | GeneralSecurityException e) {
            throw new Refused(
                    Refused.Reason.FILE_TROUBLE,
                    "Check the server’s key " + file
                            + ": it cannot be read or made. Without it a new one is made, which"
                            + " everybody’s ssh will ask about.",
                    e);
        }
    }

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        try (var in = Files.newInputStream(file)) {
            Iterable<KeyPair> found = SecurityUtils.loadKeyPairIdentities(
                    null, NamedResource.ofName(file.toString()), in, FilePasswordProvider.EMPTY);
            if (found == null || !found.iterator().hasNext()) {
                throw new IOException("there is no key in it");
            }
            return found.iterator().next();
        }
    }

    private static void requirePrivate(Path file) throws IOException {
        if (isPosix(file) && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
            throw new Refused(
                    Refused.Reason.FILE_TROUBLE,
                    "Let nobody but its owner read the server’s key (chmod 600 " + file + "), then start again.");
        }
    }

    /** Two servers that start at once end with one key: whoever is second takes the other's. */
    private static void make(Path file) throws IOException, GeneralSecurityException {
        Path whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        Path begun = isPosix(whole.getParent())
                ? Files.createTempFile(
                        whole.getParent(),
                        ".host-key",
                        "",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(whole.getParent(), ".host-key", "");
        try {
            KeyPair made =
                    SecurityUtils.getKeyPairGenerator(SecurityUtils.ED25519).generateKeyPair();
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(made, "minutebook", null, text);
            try (FileChannel channel = FileChannel.open(begun, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(text.toByteArray()));
                channel.force(true);
            }
            Files.createLink(whole, begun);
        } catch (FileAlreadyExistsException e) {
            // Another server has made it.
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    private static boolean isPosix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
