package minutebook.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Locale;
import java.util.Optional;

/**
 * A file or folder with who may do what to it.
 *
 * @param mode the permission bits and the three bits before them, as chmod(2) has them
 */
record Place(Path path, String owner, String group, int groupNumber, int mode) {
    private static final int BITS = 07777;
    private static final int SET_GROUP = 02000;
    private static final int STICKY = 01000;
    private static final int GROUP_READS_AND_WRITES = 060;

    /** The place as it is; empty where there is nothing, or where the disk knows no such bits. */
    static Optional<Place> at(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                || !Files.getFileStore(path).supportsFileAttributeView("unix")) {
            return Optional.empty();
        }
        PosixFileAttributes attributes = Files.readAttributes(path, PosixFileAttributes.class);
        return Optional.of(new Place(
                path,
                attributes.owner().getName(),
                attributes.group().getName(),
                (int) Files.getAttribute(path, "unix:gid"),
                (int) Files.getAttribute(path, "unix:mode") & BITS));
    }

    boolean handsOnGroup() {
        return (mode & SET_GROUP) != 0;
    }

    boolean isSticky() {
        return (mode & STICKY) != 0;
    }

    boolean isForGroup() {
        return (mode & GROUP_READS_AND_WRITES) == GROUP_READS_AND_WRITES;
    }

    /** Whether the group may do anything with it. */
    boolean isOpenToGroup() {
        return (mode & GROUP_READS_AND_WRITES) != 0;
    }

    boolean isOpenToAll() {
        return (mode & 07) != 0;
    }

    /** Whose it is and its bits: {@code root:board, 2770}. */
    String inWords() {
        return owner + ":" + group + ", " + bits();
    }

    /** The bits as people type them: {@code 2770}. */
    String bits() {
        return String.format(Locale.ROOT, mode > 0777 ? "%04o" : "%03o", mode);
    }
}
