package minutebook.ssh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import minutebook.Keys;
import minutebook.cli.Ssh.Service;
import minutebook.domain.Refused;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionHeartbeatController.HeartbeatType;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;

/** The server while it runs: one board's file for whoever has a key, until it is closed. */
final class Server implements AutoCloseable {
    private static final int MOST_INSIDE = 100;
    private static final int MOST_KNOCKING = 20;
    private static final int MOST_KEYS = 20;
    private static final int MOST_CHANNELS = 10;
    private static final AttributeKey<Boolean> SHOWN_OUT = new AttributeKey<>();
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final SshServer server;
    private final Gate gate;
    private final Visits visits = new Visits();
    private final ServerLog log;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean failed;
    private String trouble = "";

    private Server(SshServer server, Gate gate, ServerLog log) {
        this.server = server;
        this.gate = gate;
        this.log = log;
    }

    /** Starts it. Refuses an address that cannot be had, and a file that is no board's. */
    static Server start(SshDoor door, Service service) {
        KeyPair key = HostKey.in(service.hostKey());
        ServerLog log = new ServerLog(service.host().err(), service.host().clock());
        Gate gate = Gate.of(service.board(), service.host().clock());
        boolean started = false;
        try {
            Server made = new Server(SshServer.setUpDefaultServer(), gate, log);
            made.prepare(service, key, new Reception(service.host(), service.board(), gate, made.visits, log, door));
            made.open(service.address());
            log.say("listening on " + ServerLog.place(made.address()) + "; host key "
                    + KeyUtils.getFingerPrint(key.getPublic()));
            started = true;
            return made;
        } finally {
            if (!started) {
                gate.close();
            }
        }
    }

    private void prepare(Service service, KeyPair key, Reception reception) {
        Turnstile turnstile = new Turnstile(service.host().clock(), MOST_INSIDE, MOST_KNOCKING);
        Guard guard = new Guard(gate, turnstile, log, service.host().clock());
        server.setHost(service.address().getHostString());
        server.setPort(service.address().getPort());
        server.setKeyPairProvider(KeyPairProvider.wrap(key));
        server.setUserAuthFactories(List.of(new KeyAuth.Factory(gate)));
        server.setPublickeyAuthenticator(guard);
        server.addSessionListener(guard);
        server.setChannelFactories(List.of(new Reception.Channels()));
        server.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
        server.setSubsystemFactories(List.of());
        server.setShellFactory(reception::screens);
        server.setCommandFactory(reception::command);
        // What OpenSSH takes no more: RSA over SHA-1, and DSA.
        server.setSignatureFactories(server.getSignatureFactories().stream()
                .filter(one ->
                        !one.getName().startsWith("ssh-rsa") && !one.getName().startsWith("ssh-dss"))
                .toList());
        server.setSessionHeartbeat(HeartbeatType.IGNORE, HEARTBEAT);
        CoreModuleProperties.AUTH_TIMEOUT.set(server, GRACE);
        CoreModuleProperties.MAX_AUTH_REQUESTS.set(server, MOST_KEYS);
        CoreModuleProperties.MAX_CONCURRENT_CHANNELS.set(server, MOST_CHANNELS);
        CoreModuleProperties.IDLE_TIMEOUT.set(server, Duration.ZERO);
        CoreModuleProperties.NIO2_READ_TIMEOUT.set(server, Duration.ZERO);
        // Who reads a long list through a pager takes their time; keep-alive and the end of the channel still end the
        // wait.
        CoreModuleProperties.WAIT_FOR_SPACE_TIMEOUT.set(server, PATIENCE);
        CoreModuleProperties.SOCKET_KEEPALIVE.set(server, true);
        CoreModuleProperties.TCP_NODELAY.set(server, true);
        CoreModuleProperties.SERVER_IDENTIFICATION.set(server, "Minutebook");
    }

    private void open(InetSocketAddress wanted) {
        try {
            server.start();
        } catch (IOException e) {
            throw new Refused(
                    Refused.Reason.FILE_TROUBLE,
                    "Give another address or port (--listen, --port): " + ServerLog.place(wanted)
                            + " cannot be listened on.",
                    e);
        }
        Thread watch = new Thread(this::watch, "watch");
        watch.setDaemon(true);
        watch.setUncaughtExceptionHandler((thread, fault) -> {
            log.say("stops, for nobody watches any more who may be in: " + fault);
            failed = true;
            close();
        });
        watch.start();
    }

    /** Where it listens. */
    InetSocketAddress address() {
        return (InetSocketAddress) server.getBoundAddresses().iterator().next();
    }

    /** Looks each second in which it can be others who may be in, and until whoever may not has gone. */
    private void watch() {
        try {
            boolean settled = true;
            while (!closed.await(1, TimeUnit.SECONDS)) {
                if (!settled || hasChanged()) {
                    settled = look();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks at everybody; gives whether there is nothing more to see to. A file that cannot be read is told of once. */
    private boolean look() {
        try {
            boolean settled = true;
            for (Session session : server.getActiveSessions()) {
                settled &= look(session);
            }
            trouble = "";
            return settled;
        } catch (Refused refused) {
            if (!trouble.equals(refused.sentence())) {
                trouble = refused.sentence();
                log.say("cannot look who is let in: " + trouble);
            }
            return false;
        } catch (OutOfMemoryError full) {
            // Somebody’s list has taken it all, and loses it now; the next look is in a second.
            return false;
        }
    }

    /** Whether who may be in can be others now; also where that cannot be told. */
    private boolean hasChanged() {
        try {
            return gate.hasChanged();
        } catch (Refused trouble) {
            return true;
        }
    }

    /**
     * Shows out whoever may not be in any more: their key was taken away, they left their post, or are called otherwise. Gives
     * whether there is nothing more to see to.
     */
    private boolean look(Session session) {
        Keys.Held guest = session.getAttribute(KeyAuth.GUEST);
        if (session.getAttribute(SHOWN_OUT) != null) {
            session.close(true);
            return true;
        }
        if (guest == null || mayStay(guest)) {
            return true;
        }
        session.setAttribute(SHOWN_OUT, true);
        log.say("shown out " + guest.person().key() + ": the key lets nobody in any more");
        visits.end(session, "Your key lets you in no more: ask the secretary. What you confirmed is kept.");
        session.close(false);
        return false;
    }

    private boolean mayStay(Keys.Held guest) {
        return gate.holder(guest.key().key())
                .filter(now -> now.person().id().equals(guest.person().id()))
                .filter(now -> now.person().key().equals(guest.person().key()))
                .isPresent();
    }

    /** Waits until it is closed by another thread; gives whether that was because it was told to end. */
    boolean await() {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return !failed;
    }

    /** Asks everybody to leave and stops listening: what was typed is kept, terminals are put back. */
    @Override
    public void close() {
        if (closing.getAndSet(true)) {
            return;
        }
        visits.endAll("The server is stopping. What you confirmed is kept.");
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            gate.close();
            closed.countDown();
        }
    }
}
