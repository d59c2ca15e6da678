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

    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(1);

    private WallClock() {}

    /** What it shows at an instant. */
    public static LocalDateTime at(Instant instant) {
        int seconds = ENGLAND.getOffset(instant.toEpochMilli()) / 1000;
        return LocalDateTime.ofInstant(instant, ZoneOffset.ofTotalSeconds(seconds));
    }

    /** When it shows that: the earlier of the two instants in the hour that comes twice, an hour later in the one left out. */
    public static Instant instant(LocalDateTime time) {
        Instant summer = time.toInstant(SUMMER);
        return ENGLAND.getOffset(summer.toEpochMilli()) / 1000 == SUMMER.getTotalSeconds()
                ? summer
                : time.toInstant(ZoneOffset.UTC);
    }
}
