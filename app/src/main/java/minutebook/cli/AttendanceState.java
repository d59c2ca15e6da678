package minutebook.cli;

import java.util.Locale;

/** What can be said of somebody's attendance on the command line. */
enum AttendanceState {
    PRESENT,
    APOLOGIES,
    ABSENT,
    DEPUTY,
    ARRIVED,
    LEFT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
