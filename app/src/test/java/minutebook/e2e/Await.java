package minutebook.e2e;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** The one way these tests wait: they look again and again until a deadline. */
final class Await {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Await() {}

    /** Something that can be looked at. */
    interface Look<T> {
        T look() throws Exception;
    }

    /** What is seen once it is as wanted; fails with what was seen last when that does not come about. */
    static <T> T until(String wanted, Look<T> look, Predicate<T> asWanted) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T seen = look.look();
        while (!asWanted.test(seen)) {
            if (System.nanoTime() > end) {
                return fail("waited in vain for " + wanted + "; last seen:\n" + seen);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            seen = look.look();
        }
        return seen;
    }
}
