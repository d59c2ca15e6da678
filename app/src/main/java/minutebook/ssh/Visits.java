package minutebook.ssh;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.session.Session;

/** Who is at work just now, so that they can be asked to leave. For any thread. */
final class Visits {
    private static final long FAREWELL = TimeUnit.SECONDS.toNanos(2);

    private final Set<Visit> all = ConcurrentHashMap.newKeySet();

    void begun(Visit visit) {
        all.add(visit);
    }

    void over(Visit visit) {
        all.remove(visit);
    }

    /** Asks those of a session to leave, and waits a moment for them to do so: what they typed is kept, terminals are put back. */
    void end(Session session, String why) {
        end(all.stream().filter(visit -> visit.isOf(session)).toList(), why);
    }

    /** The same of everybody. */
    void endAll(String why) {
        end(List.copyOf(all), why);
    }

    private static void end(List<Visit> visits, String why) {
        visits.forEach(visit -> visit.end(why));
        long end = System.nanoTime() + FAREWELL;
        visits.forEach(visit -> visit.await(end - System.nanoTime()));
    }
}
