package minutebook.cli.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import minutebook.domain.DateText;
import minutebook.domain.WallClock;
import minutebook.store.Examination;

/** The clock of the host: every entry is dated by it. */
final class ClockCheck implements Check {
    private static final String ABOUT = "clock";

    /** A clock that has lost its time begins again at 1970, 2000 or the day its machine was made. */
    private static final Instant EARLIEST = Instant.parse("2015-01-01T00:00:00Z");

    private static final Duration SLACK = Duration.ofMinutes(2);
    private static final String MEND = "Set it by the network: sudo timedatectl set-ntp true";

    @Override
    public List<Finding> look(Case one) {
        String shown = "The clock shows " + words(one.now());
        Optional<Instant> last = one.inside().flatMap(Examination::lastWritten);
        if (one.now().isBefore(EARLIEST)) {
            return List.of(Finding.wrong(ABOUT, shown + ", which is long past.", MEND));
        }
        if (last.filter(at -> at.isAfter(one.now().plus(SLACK))).isPresent()) {
            return List.of(Finding.wrong(
                    ABOUT, shown + ", and the last change in the file was made at " + words(last.get()) + ".", MEND));
        }
        return List.of(Finding.ok(
                ABOUT,
                shown + " as in Europe/London, which the record goes by; this host is set to " + one.zone() + "."));
    }

    private static String words(Instant at) {
        LocalDateTime wall = WallClock.at(at);
        return DateText.plain(wall.toLocalDate()) + ", " + DateText.time(wall.toLocalTime());
    }
}
