package minutebook;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicReference;
import minutebook.domain.WallClock;

/** A clock that stands still until a test moves it. */
public final class TestClock implements InstantSource {
    private final AtomicReference<Instant> now;

    public TestClock(LocalDateTime now) {
        this.now = new AtomicReference<>(at(now));
    }

    /** Sets it to a time on the wall of the board's place. */
    public void set(LocalDateTime time) {
        now.set(at(time));
    }

    public void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    private static Instant at(LocalDateTime time) {
        return WallClock.instant(time);
    }
}
