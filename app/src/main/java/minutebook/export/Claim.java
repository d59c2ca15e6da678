package minutebook.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A hidden, locked file beside a place that says that this program is writing there. The lock goes with the program, however it
 * ends, so that what a killed one left can be told from what a living one is at. Its file is named after the program, because a
 * program loses its lock on a file as soon as it opens and closes the same one a second time.
 */
final class Claim implements AutoCloseable {
    private static final String ENDING = ".lock";

    private final Path file;
    private final FileChannel channel;

    private Claim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Claims a place and removes what killed programs left there; empty when another one is at it. */
    static Optional<Claim> of(Path target, Shared shared) throws IOException {
        if (!others(target, own(target)).isEmpty() || Files.exists(own(target))) {
            return Optional.empty();
        }
        Path file = own(target);
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException taken) {
            return Optional.empty();
        }
        Claim claim = new Claim(file, channel);
        boolean mine = false;
        try {
            shared.give(file);
            mine = channel.tryLock() != null && others(target, file).isEmpty() && Files.exists(file);
            return mine ? Optional.of(claim) : Optional.empty();
        } finally {
            if (!mine) {
                claim.close();
            }
        }
    }

    /** Named after this run of the program, like no other run. */
    private static Path own(Path target) {
        ProcessHandle.Info run = ProcessHandle.current().info();
        long began = run.startInstant().map(Instant::toEpochMilli).orElse(0L);
        return target.resolveSibling(start(target) + ProcessHandle.current().pid() + "-" + began + ENDING);
    }

    private static String start(Path target) {
        return ".minutebook-" + target.getFileName() + ".";
    }

    /** The hidden folder that whoever holds the claim writes into. */
    Path part() {
        return part(file);
    }

    private static Path part(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".part");
    }

    /** The claims of other programs that are at it; those of programs that are no more are removed. */
    private static List<Path> others(Path target, Path own) throws IOException {
        List<Path> living = new ArrayList<>();
        try (Stream<Path> around = Files.list(target.getParent())) {
            for (Path file : around.filter(one -> isClaim(one, target)).toList()) {
                if (!file.equals(own) && !removed(file)) {
                    living.add(file);
                }
            }
        }
        return living;
    }

    private static boolean isClaim(Path file, Path target) {
        String name = file.getFileName().toString();
        return name.startsWith(start(target))
                && name.substring(start(target).length()).matches("\\d+-\\d+\\" + ENDING);
    }

    private static boolean removed(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                return false;
            }
            FolderOutput.remove(part(file));
            Files.deleteIfExists(file);
            return true;
        } catch (NoSuchFileException gone) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        try (FileChannel last = channel) {
            Files.deleteIfExists(file);
            last.force(false);
        }
    }
}
