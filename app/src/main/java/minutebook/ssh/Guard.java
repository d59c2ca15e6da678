package minutebook.ssh;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.security.PublicKey;
import java.util.Optional;
import minutebook.Keys;
import minutebook.domain.Refused;
import minutebook.ssh.Turnstile.Fault;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.server.auth.pubkey.PublickeyAuthenticator;
import org.apache.sshd.server.session.ServerSession;

/** Stands at the door: counts who comes, looks at keys, and reports both. */
final class Guard implements SessionListener, PublickeyAuthenticator {
    private static final AttributeKey<Boolean> TURNED_AWAY = new AttributeKey<>();
    private static final AttributeKey<Boolean> TRIED = new AttributeKey<>();

    private final Gate gate;
    private final Turnstile turnstile;
    private final ServerLog log;

    Guard(Gate gate, Turnstile turnstile, ServerLog log) {
        this.gate = gate;
        this.turnstile = turnstile;
        this.log = log;
    }

    /** Whoever comes too often, or when there are too many already, is gone before a word has been said. */
    @Override
    public void sessionCreated(Session session) {
        String trouble = turnstile.come(address(session.getRemoteAddress()));
        if (!trouble.isEmpty()) {
            session.setAttribute(TURNED_AWAY, true);
            log.say("turned away " + ServerLog.place(session.getRemoteAddress()) + ": " + trouble);
            session.close(true);
        }
    }

    @Override
    public boolean authenticate(String username, PublicKey key, ServerSession session) {
        session.setAttribute(TRIED, true);
        try {
            Optional<Keys.Held> held = gate.holder(key);
            held.ifPresent(one -> session.setAttribute(KeyAuth.ASKED, one));
            if (held.isEmpty()) {
                log.say("key not let in " + KeyUtils.getFingerPrint(key) + " as " + ServerLog.quoted(username)
                        + " from " + ServerLog.place(session.getRemoteAddress()));
            }
            return held.isPresent();
        } catch (Refused trouble) {
            log.say("cannot look who is let in: " + trouble.sentence());
            return false;
        }
    }

    @Override
    public void sessionEvent(Session session, Event event) {
        Keys.Held guest = session.getAttribute(KeyAuth.GUEST);
        if (event == Event.Authenticated && guest != null) {
            turnstile.letIn();
            log.say("let in " + guest.person().key() + " by " + guest.key().fingerprint() + " from "
                    + ServerLog.place(session.getRemoteAddress()));
        }
    }

    @Override
    public void sessionClosed(Session session) {
        Keys.Held guest = session.getAttribute(KeyAuth.GUEST);
        if (session.getAttribute(TURNED_AWAY) != null) {
            return;
        }
        if (session.isAuthenticated() && guest != null) {
            turnstile.left();
            log.say("gone " + guest.person().key());
        } else {
            boolean tried = session.getAttribute(TRIED) != null;
            turnstile.gone(address(session.getRemoteAddress()), tried ? Fault.REFUSED : Fault.DROPPED);
        }
    }

    private static InetAddress address(SocketAddress from) {
        return ((InetSocketAddress) from).getAddress();
    }
}
