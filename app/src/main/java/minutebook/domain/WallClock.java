package minutebook.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

/** The clock on the wall of every board so far: they are English. */
public final class WallClock {
    /** Not a {@link ZoneId}: for the first of those Java looks into every library for more zones, which takes 30 ms. */
    private static final TimeZone ENGLAND = TimeZone.getTimeZone("Europe/London");

    private WallClock() {}

    /** What it shows at an instant. */
    public static LocalDateTime at(Instant instant) {
        int seconds = ENGLAND.getOffset(instant.toEpochMilli()) / 1000;
        return LocalDateTime.ofInstant(instant, ZoneOffset.ofTotalSeconds(seconds));
    }

    /** When it shows that: the earlier instant of the two in the hour that comes twice. */
    public static Instant instant(LocalDateTime time) {
        return time.atZone(ENGLAND.toZoneId()).toInstant();
    }
}
