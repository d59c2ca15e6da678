package minutebook.ssh;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
    /** Where a session is; each step is taken once, on whatever threads they are heard of. */
    private enum State {
        KNOCKING,
        INSIDE,
        GONE
    }

    /** Nearly all the time that there is to be let in. */
    private static final Duration LONG = Duration.ofSeconds(25);

    private static final AttributeKey<AtomicReference<State>> STATE = new AttributeKey<>();
    private static final AttributeKey<Instant> CAME = new AttributeKey<>();
    private static final AttributeKey<Boolean> TRIED = new AttributeKey<>();

    private final Gate gate;
    private final Turnstile turnstile;
    private final ServerLog log;
    private final InstantSource clock;

    Guard(Gate gate, Turnstile turnstile, ServerLog log, InstantSource clock) {
        this.clock = clock;
        this.gate = gate;
        this.turnstile = turnstile;
        this.log = log;
    }

    /** Whoever comes too often, or when there are too many already, is gone before a word has been said. */
    @Override
    public void sessionCreated(Session session) {
        String trouble = turnstile.come(address(session.getRemoteAddress()));
        session.setAttribute(CAME, clock.instant());
        if (trouble.isEmpty()) {
            state(session).set(State.KNOCKING);
        } else {
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
        if (event == Event.Authenticated
                && guest != null
                && state(session).compareAndSet(State.KNOCKING, State.INSIDE)) {
            turnstile.letIn(address(session.getRemoteAddress()));
            log.say("let in " + guest.person().key() + " by " + guest.key().fingerprint() + " from "
                    + ServerLog.place(session.getRemoteAddress()));
        }
    }

    @Override
    public void sessionClosed(Session session) {
        switch (state(session).getAndSet(State.GONE)) {
            case KNOCKING -> {
                turnstile.gone(address(session.getRemoteAddress()), fault(session));
                log.say("gone, nobody let in, from " + ServerLog.place(session.getRemoteAddress()));
            }
            case INSIDE -> {
                turnstile.left();
                log.say("gone " + session.getAttribute(KeyAuth.GUEST).person().key() + " from "
                        + ServerLog.place(session.getRemoteAddress()));
            }
            case GONE -> {
                // Turned away, or told of already.
            }
        }
    }

    private Fault fault(Session session) {
        if (session.getAttribute(TRIED) != null) {
            return Fault.REFUSED;
        }
        Instant came = session.getAttribute(CAME);
        return Duration.between(came, clock.instant()).compareTo(LONG) > 0 ? Fault.LINGERED : Fault.DROPPED;
    }

    private static AtomicReference<State> state(Session session) {
        return session.computeAttributeIfAbsent(STATE, any -> new AtomicReference<>(State.GONE));
    }

    private static InetAddress address(SocketAddress from) {
        return ((InetSocketAddress) from).getAddress();
    }
}
