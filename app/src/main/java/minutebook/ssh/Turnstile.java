package minutebook.ssh;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * How many may knock, and how often. The limits are those of OpenSSH's PerSourcePenalties (sshd_config(5)): what an address gets
 * wrong adds seconds to what it owes, they pass as time does, and while it owes more than fifteen it is turned away. For any
 * thread.
 */
final class Turnstile {
    /** What may be wrong with a connection, each with what it costs. */
    enum Fault {
        /** It was dropped before anybody was let in. */
        DROPPED(1),
        /** Its keys were not let in. */
        REFUSED(5);

        private final Duration cost;

        Fault(int seconds) {
            cost = Duration.ofSeconds(seconds);
        }
    }

    private static final Duration FORGIVEN = Duration.ofSeconds(15);
    private static final Duration MOST = Duration.ofMinutes(10);
    /** As many addresses as are remembered; sshd keeps as many. */
    private static final int ADDRESSES = 65_536;

    private final InstantSource clock;
    private final int mostInside;
    private final int mostKnocking;
    private final Map<InetAddress, Instant> owing = new HashMap<>();
    private int inside;
    private int knocking;

    /**
     * @param mostInside how many connections there may be at once
     * @param mostKnocking how many of them may not have been let in yet
     */
    Turnstile(InstantSource clock, int mostInside, int mostKnocking) {
        this.clock = clock;
        this.mostInside = mostInside;
        this.mostKnocking = mostKnocking;
    }

    /** Lets a connection come; gives why not, in a few words, or nothing when it may. */
    synchronized String come(InetAddress from) {
        if (owed(from).compareTo(FORGIVEN) > 0) {
            return "too many failures from there";
        }
        if (inside >= mostInside) {
            return mostInside + " connections already";
        }
        if (knocking >= mostKnocking) {
            return knocking + " connections not let in yet";
        }
        inside++;
        knocking++;
        return "";
    }

    /** Somebody was let in by a connection that had come. */
    synchronized void letIn() {
        knocking--;
    }

    /** A connection that was let in has gone. */
    synchronized void left() {
        inside--;
    }

    /** A connection has gone that nobody was let in by. */
    synchronized void gone(InetAddress from, Fault fault) {
        inside--;
        knocking--;
        if (owing.size() >= ADDRESSES) {
            owing.values().removeIf(until -> !until.isAfter(clock.instant()));
        }
        if (owing.size() < ADDRESSES || owing.containsKey(from)) {
            Duration owed = owed(from).plus(fault.cost);
            owing.put(from, clock.instant().plus(owed.compareTo(MOST) > 0 ? MOST : owed));
        }
    }

    private Duration owed(InetAddress from) {
        Instant until = owing.getOrDefault(from, Instant.MIN);
        Instant now = clock.instant();
        if (until.isAfter(now)) {
            return Duration.between(now, until);
        }
        owing.remove(from);
        return Duration.ZERO;
    }
}
