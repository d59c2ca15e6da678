package minutebook.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import minutebook.store.Examination;

/** The board's file: is it there, this account's to use, one of ours, and sound? */
final class FileCheck implements Check {
    private static final String ABOUT = "file";

    @Override
    public List<Finding> look(Case one) throws IOException {
        if (Files.isDirectory(one.file())) {
            return List.of(Finding.wrong(
                    ABOUT, one.file() + " is a folder.", "Name the file in it: --db " + one.file() + "/board.db"));
        }
        if (!Files.exists(one.file()) && !Files.notExists(one.file())) {
            return List.of(Finding.warning(
                    ABOUT,
                    "Whether there is a file " + one.file() + " cannot be seen from this account.",
                    "Mend the folder first, then look again."));
        }
        if (!Files.exists(one.file())) {
            return List.of(Finding.wrong(
                    ABOUT,
                    "There is no board file " + one.file() + ".",
                    "Name the right one with --db or MINUTEBOOK_DB, or make one: minutebook board create --db "
                            + one.file()));
        }
        Optional<Place> place = one.filePlace();
        if (place.filter(file -> !one.account().mayRead(file) || !one.account().mayWrite(file))
                .isPresent()) {
            return List.of(unusable(one, place.orElseThrow()));
        }
        return List.of(one.inside()
                .map(inside -> found(one, inside))
                .orElseGet(() -> Finding.warning(
                        ABOUT,
                        "What is in " + one.file() + " could not be looked at"
                                + (one.whyNot().isEmpty() ? "." : ": " + one.whyNot()),
                        "Mend the folder and its disk first, then look again.")));
    }

    private static Finding unusable(Case one, Place file) {
        String account = one.account().name();
        return Finding.wrong(
                ABOUT,
                account + " may not read and write " + one.file() + " (" + file.inWords() + ").",
                file.isForGroup()
                        ? one.account().intoGroupOf(file)
                        : "Let its group use it: sudo chmod 660 " + one.file());
    }

    private static Finding found(Case one, Examination inside) {
        return switch (inside.kind()) {
            case OURS ->
                Finding.ok(
                        ABOUT,
                        one.file() + " is a board’s file of version " + inside.version()
                                + (inside.version() < Examination.LATEST
                                        ? ", brought up to " + Examination.LATEST + " when it is next opened"
                                        : "")
                                + ", and sound at a quick check.");
            case EMPTY ->
                Finding.wrong(
                        ABOUT,
                        one.file() + " is empty.",
                        "Make the board in it: minutebook board create --db " + one.file());
            case NEWER ->
                Finding.wrong(
                        ABOUT,
                        "A newer Minutebook has written " + one.file() + ".",
                        "Bring this program up to date: git pull, then start it once.");
            case OF_ANOTHER_PROGRAM ->
                Finding.wrong(
                        ABOUT, one.file() + " is a database of another program.", "Name the board’s file with --db.");
            case NO_DATABASE ->
                Finding.wrong(ABOUT, one.file() + " is no board’s file.", "Name the board’s file with --db.");
            case DAMAGED ->
                Finding.wrong(
                        ABOUT,
                        one.file() + " is damaged"
                                + (inside.faults().isEmpty()
                                        ? ""
                                        : ": " + inside.faults().get(0)) + ".",
                        "Keep it aside as it is, with its -wal file, and go back to the last backup.");
        };
    }
}
