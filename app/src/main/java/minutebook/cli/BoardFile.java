package minutebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.Refused;

/**
 * The file that a run of the program works on, and who works on it.
 *
 * @param isNamed whether somebody named it, rather than its being where such files usually are
 * @param actor who acts, as the record is to name them
 */
record BoardFile(Host host, Path file, String actor, boolean isNamed) {
    /** What was asked for; else what the environment says; else the file in the data folder. */
    static BoardFile of(Host host, Optional<Path> asked, Optional<String> actor) {
        Optional<Path> named = asked.or(() -> host.variable("MINUTEBOOK_DB").map(Path::of));
        Path file = named.orElseGet(() -> host.dataFolder().resolve("board.db"));
        return new BoardFile(host, file, actor.orElseGet(() -> account(host)), named.isPresent());
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Opens the file. Refuses when it is not there, so that a slip in its name makes no new board. */
    Minutebook open() {
        if (!exists() && !Files.notExists(file)) {
            throw new Refused(
                    Refused.Reason.FILE_TROUBLE,
                    "The board file " + file + " cannot be reached from this account: “minutebook doctor” says why.");
        }
        if (!exists()) {
            throw new Refused(
                    Refused.Reason.NOT_FOUND,
                    "There is no board file " + file + " yet: " + Minutebook.BEGINNINGS + ".");
        }
        return openOrMake();
    }

    Minutebook openOrMake() {
        return host.isAfar()
                ? Minutebook.openFromAfar(file, host.clock(), actor)
                : Minutebook.open(file, host.clock(), actor);
    }

    private static String account(Host host) {
        return host.account().isBlank() ? "unknown account" : host.account();
    }
}
