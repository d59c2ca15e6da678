package minutebook.pack;

import java.time.LocalDate;
import java.util.Optional;

/** When and why an entry of a pack was retired, read from its “retired” part. */
final class Retired {
    private Retired() {}

    static Optional<LocalDate> on(Fields entry) {
        return entry.part("retired").maybeDate("on");
    }

    static String because(Fields entry) {
        return entry.part("retired").text("because");
    }
}
