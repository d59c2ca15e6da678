package minutebook.cli.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** The disk of the board's file: can it be written to, and is there room? */
final class DiskCheck implements Check {
    private static final String ABOUT = "disk";

    /** Less than this is not enough for a backup of a board of many years with its papers. */
    private static final long LITTLE = 1_000_000_000;

    /** Less than this may not be enough for the next meeting. */
    private static final long TOO_LITTLE = 50_000_000;

    @Override
    public List<Finding> look(Case one) throws IOException {
        if (!Files.isDirectory(one.folder())) {
            return List.of();
        }
        FileStore disk = Files.getFileStore(one.folder());
        return List.of(found(one, disk.isReadOnly(), disk.getUsableSpace()));
    }

    static Finding found(Case one, boolean isReadOnly, long usable) {
        String room = inWords(usable) + " are free on the disk of " + one.folder();
        if (isReadOnly) {
            return Finding.wrong(
                    ABOUT,
                    "The disk of " + one.folder() + " can only be read.",
                    "Mount it so that it can be written to, or name a file elsewhere with --db.");
        }
        if (usable < TOO_LITTLE) {
            return Finding.wrong(ABOUT, "Only " + room + ".", "Free some, or move the folder to a larger disk.");
        }
        return usable < LITTLE
                ? Finding.warning(ABOUT, room + ".", "Free some soon: papers and backups need room too.")
                : Finding.ok(ABOUT, room + ".");
    }

    private static String inWords(long bytes) {
        return bytes < LITTLE
                ? String.format(Locale.ROOT, "%d MB", bytes / 1_000_000)
                : String.format(Locale.ROOT, "%d GB", bytes / LITTLE);
    }
}
