package minutebook.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.view.BoardRecord;

/**
 * A board written out as a pack: whole and checked, or not at all.
 *
 * @param folder the folder to make
 * @param mayReplace whether a pack that is there already may be replaced
 */
public record PackExport(Path folder, boolean mayReplace) {
    /** Writes the board; refuses to touch a folder with anything in it that is no pack. */
    public void write(BoardRecord record) {
        Path target = folder.toAbsolutePath().normalize();
        requireFree(target);
        PackText text = PackText.of(record);
        try {
            Path part = target.resolveSibling(".minutebook-" + UUID.randomUUID() + ".part");
            try {
                Files.createDirectory(part);
                through(part.resolve(PackFiles.MAIN), text.json());
                through(part.resolve(PackText.READINGS), text.readings());
                requireSound(part);
                moveIn(part, target);
            } finally {
                delete(part);
            }
        } catch (IOException e) {
            throw new Refused(Reason.FILE_TROUBLE, "Choose another place: " + folder + " could not be written.", e);
        }
    }

    private void requireFree(Path target) {
        if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
            throw new Refused(Reason.FILE_TROUBLE, "Make the folder around " + folder + " first, or choose another.");
        }
        if (!Files.exists(target)) {
            return;
        }
        List<String> names = names(target);
        boolean isPack = names.contains(PackFiles.MAIN)
                && List.of(PackFiles.MAIN, PackText.READINGS).containsAll(names);
        if (!names.isEmpty() && !(isPack && mayReplace)) {
            throw new Refused(
                    Reason.DUPLICATE,
                    isPack
                            ? "There is a pack in " + folder + " already: give another folder, or add --force."
                            : "Give a new or empty folder: " + folder + " holds something else than a pack.");
        }
    }

    private static List<String> names(Path target) {
        if (!Files.isDirectory(target)) {
            throw new Refused(Reason.FILE_TROUBLE, "Give the name of a folder: " + target + " is a file.");
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new Refused(Reason.FILE_TROUBLE, "Choose another folder: you may not read " + target + ".", e);
        }
    }

    /** A pack that could not be read in again is not handed out. */
    private static void requireSound(Path part) {
        List<Problem> problems = PackCheck.check(part);
        if (!problems.isEmpty()) {
            throw new Refused(
                    Reason.BAD_PACK,
                    "Put this right on the board first, for a pack cannot carry it: "
                            + problems.get(0).sentence());
        }
    }

    private static void moveIn(Path part, Path target) throws IOException {
        Path old = target.resolveSibling(".minutebook-" + UUID.randomUUID() + ".old");
        boolean there = Files.exists(target);
        if (there) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (there) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        delete(old);
    }

    private static void through(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer left = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(PackFiles.MAIN));
        Files.deleteIfExists(folder.resolve(PackText.READINGS));
        Files.deleteIfExists(folder);
    }
}
