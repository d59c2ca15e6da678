package minutebook.ssh;

import java.nio.file.Path;
import java.security.PublicKey;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import minutebook.Keys;
import minutebook.Minutebook;
import org.apache.sshd.common.config.keys.OpenSshCertificate;

/** Who is let in, as the record says it at the moment that it is asked. For any thread. */
final class Gate implements AutoCloseable {
    /** Whom the record names as recorder of what the server itself does, which is nothing. */
    private static final String NOBODY = "minutebook serve";

    private final Minutebook book;
    private final Keys keys;
    private LocalDate day;
    private boolean closed;

    private Gate(Minutebook book) {
        this.book = book;
        this.keys = new Keys(book);
        this.day = book.moment().today();
    }

    /** The gate of a board's file, which must be there. */
    static Gate of(Path board, InstantSource clock) {
        return new Gate(Minutebook.open(board, clock, NOBODY));
    }

    /** Whose a key is that a session offers; empty for who is not let in by it, and for certificates. */
    Optional<Keys.Held> holder(PublicKey key) {
        return key instanceof OpenSshCertificate
                ? Optional.empty()
                : holder(PublicKeys.written(key).split(" ", 2)[1]);
    }

    /**
     * Whose a key is; nobody's once the gate is closed.
     *
     * @param key in base64
     */
    synchronized Optional<Keys.Held> holder(String key) {
        return closed ? Optional.empty() : keys.holder(key);
    }

    /** Whether the file or the day is another one than when this was last asked: who is let in may be others now. */
    synchronized boolean hasChanged() {
        if (closed) {
            return false;
        }
        LocalDate before = day;
        day = book.moment().today();
        return book.changedElsewhere() || !day.equals(before);
    }

    @Override
    public synchronized void close() {
        closed = true;
        book.close();
    }
}
