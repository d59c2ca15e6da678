package minutebook.ssh;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import minutebook.Keys;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKey;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.session.ServerSession;

/**
 * Lets in by public key. A client may ask about keys that it does not have (RFC 4252, section 7), and the server is asked about
 * them in the same way as about the one that is proved in the end; so who somebody is, is settled only once the signature has
 * been verified, and by the key that it was made with.
 */
final class KeyAuth extends UserAuthPublicKey {
    /** The key that was asked about last. */
    static final AttributeKey<Keys.Held> ASKED = new AttributeKey<>();

    /** Who a session is, and by which key. */
    static final AttributeKey<Keys.Held> GUEST = new AttributeKey<>();

    private final Gate gate;

    private KeyAuth(Gate gate, List<NamedFactory<Signature>> signatures) {
        super(signatures);
        this.gate = gate;
    }

    @Override
    public Boolean doAuth(Buffer buffer, boolean first) throws Exception {
        ServerSession session = getServerSession();
        session.removeAttribute(ASKED);
        Boolean proved = super.doAuth(buffer, first);
        if (!Boolean.TRUE.equals(proved)) {
            return proved;
        }
        Optional<Keys.Held> guest = Optional.ofNullable(session.getAttribute(ASKED))
                .flatMap(asked -> gate.holder(asked.key().key()));
        guest.ifPresent(held -> session.setAttribute(GUEST, held));
        return guest.isPresent();
    }

    /** Makes one for each session. */
    static final class Factory extends UserAuthPublicKeyFactory {
        private final Gate gate;

        Factory(Gate gate) {
            this.gate = gate;
        }

        @Override
        public UserAuthPublicKey createUserAuth(ServerSession session) throws IOException {
            return new KeyAuth(gate, getSignatureFactories());
        }
    }
}
