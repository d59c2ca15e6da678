package minutebook.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that SQLite keeps beside the board's while it is open: can whoever uses the board use them too? */
final class WalCheck implements Check {
    private static final String ABOUT = "wal";
    private static final List<String> ENDINGS = List.of("-wal", "-shm");
    private static final long LARGE = 100_000_000;

    @Override
    public List<Finding> look(Case one) throws IOException {
        Optional<Place> file = one.filePlace();
        if (file.isEmpty()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        List<String> there = new ArrayList<>();
        for (String ending : ENDINGS) {
            Optional<Place> place = Place.at(one.beside(ending));
            place.ifPresent(beside -> {
                there.add(ending);
                found.addAll(faults(one, file.orElseThrow(), beside));
            });
        }
        if (Files.exists(one.beside("-journal"))) {
            found.add(Finding.warning(
                    ABOUT,
                    one.beside("-journal") + " was left by another program that wrote to the board’s file.",
                    "Leave it there, start Minutebook once, and let nothing else open the file."));
        }
        if (there.contains("-wal") && Files.size(one.beside("-wal")) > LARGE) {
            found.add(Finding.warning(
                    ABOUT,
                    one.beside("-wal") + " has grown to " + Files.size(one.beside("-wal")) / 1_000_000 + " MB.",
                    "Leave every session once: the last one to leave puts it into the board’s file."));
        }
        return found.isEmpty()
                ? List.of(Finding.ok(
                        ABOUT,
                        there.isEmpty()
                                ? "No session is open: there is no -wal or -shm file."
                                : "The " + String.join(" and ", there)
                                        + " beside the file can be used by whoever uses it."))
                : found;
    }

    private static List<Finding> faults(Case one, Place file, Place beside) {
        if (beside.groupNumber() != file.groupNumber()) {
            return List.of(Finding.wrong(
                    ABOUT,
                    beside.path() + " belongs to the group " + beside.group() + ", the board’s file to " + file.group()
                            + ".",
                    "sudo chgrp " + file.group() + " " + beside.path() + " && sudo chmod g+s " + one.folder()));
        }
        if ((beside.mode() & 0666) != (file.mode() & 0666)) {
            return List.of(Finding.wrong(
                    ABOUT,
                    beside.path() + " has the permissions " + beside.bits() + ", the board’s file " + file.bits() + ".",
                    "sudo chmod " + file.bits() + " " + beside.path()));
        }
        return List.of();
    }
}
