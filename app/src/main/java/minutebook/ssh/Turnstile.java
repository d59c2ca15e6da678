package minutebook.ssh;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * How many may knock, and how often. What an address gets wrong adds seconds to what it owes, they pass as time does, and while it
 * owes more than fifteen it is turned away: the way and the figures of OpenSSH's PerSourcePenalties (sshd_config(5)). How many may
 * come at once is this server's own: half of those who knock may be from one address. For any thread.
 */
final class Turnstile {
    /** What may be wrong with a connection, each with what it costs. */
    enum Fault {
        /** It was dropped before anybody was let in. */
        DROPPED(1),
        /** Its keys were not let in. */
        REFUSED(5),
        /** It took all the time there is and was not let in. */
        LINGERED(10);

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
    private final Map<InetAddress, Integer> knockingFrom = new HashMap<>();
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
        int theirs = knockingFrom.getOrDefault(from, 0);
        if (theirs >= Math.max(1, mostKnocking / 2)) {
            return theirs + " connections from there not let in yet";
        }
        inside++;
        knocking++;
        knockingFrom.put(from, theirs + 1);
        return "";
    }

    /** Somebody was let in by a connection that had come. */
    synchronized void letIn(InetAddress from) {
        knocks(from);
    }

    private void knocks(InetAddress from) {
        knocking--;
        knockingFrom.computeIfPresent(from, (any, count) -> count == 1 ? null : count - 1);
    }

    /** A connection that was let in has gone. */
    synchronized void left() {
        inside--;
    }

    /** A connection has gone that nobody was let in by. */
    synchronized void gone(InetAddress from, Fault fault) {
        inside--;
        knocks(from);
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
