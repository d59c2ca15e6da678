package minutebook.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/**
 * A file that is written whole or not at all.
 *
 * @param mayReplace whether a file that is there already may be replaced
 * @param shared with whom it is shared when it stands beside the board's file
 */
public record FileOutput(Path target, boolean mayReplace, Shared shared) {
    /** A file that is its account's, as the umask has it. */
    public FileOutput(Path target, boolean mayReplace) {
        this(target, mayReplace, Shared.NOTHING);
    }

    /** Writes the bytes and returns when they are on the disk. Refuses with one sentence, leaving what was there. */
    public void write(byte[] bytes) {
        requireWritable();
        try {
            Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            Path part = file.resolveSibling(".minutebook-" + UUID.randomUUID() + ".part");
            try {
                writeThrough(part, bytes);
                shared.give(part);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            keepName(file.getParent());
        } catch (IOException e) {
            throw new Refused(Reason.FILE_TROUBLE, sentence(target, e), e);
        }
    }

    /** Makes a folder to write into, unless it is there. */
    public static void folder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refused(Reason.FILE_TROUBLE, sentence(folder, e), e);
        }
    }

    /** Refuses when the file cannot be written, without writing it. */
    public void requireWritable() {
        Path folder = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target) || folder == null) {
            throw new Refused(Reason.FILE_TROUBLE, "Give the name of a file: " + target + " is a folder.");
        }
        if (!Files.isDirectory(folder)) {
            throw new Refused(Reason.FILE_TROUBLE, "Make the folder " + folder + " first, or choose another.");
        }
        if (Files.exists(target) && !mayReplace) {
            throw new Refused(
                    Reason.DUPLICATE,
                    "“" + target + "” is there already: give another name, or let the command replace it (--force).");
        }
    }

    static void writeThrough(Path part, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** The new name survives a power cut once its folder is on the disk too; some systems cannot be asked for that. */
    static void keepName(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The contents are safe already; a folder that cannot be opened for this is no failure of the file.
            return;
        }
    }

    /** What happened and what to do about it, in one sentence. */
    static String sentence(Path target, IOException trouble) {
        String said = trouble instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(trouble.getMessage());
        if (trouble instanceof AccessDeniedException) {
            return "Choose another folder: you may not write " + target + ".";
        }
        if (said.contains("Read-only")) {
            return "Choose another folder: the disk that " + target + " is on can only be read.";
        }
        if (said.contains("No space") || said.contains("quota")) {
            return "Free some space and try again: the disk is full, so " + target + " was not written.";
        }
        if (said.contains("name too long")) {
            return "Give a shorter name: " + target + " is too long for the disk.";
        }
        if (trouble instanceof NoSuchFileException) {
            return "Choose another folder: nothing can be written where " + target + " would be.";
        }
        return "Choose another place: " + target + " could not be written (" + said + ").";
    }
}
