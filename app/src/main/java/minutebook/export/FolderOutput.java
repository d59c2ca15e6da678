package minutebook.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/**
 * A folder that is written whole or not at all: its files are put into a hidden folder beside it, each of them onto the disk, and
 * the hidden folder takes the name when all are there (decision 45). Nothing of it stays when it is closed before that, when the
 * program is told to end, or, once somebody writes to the same place again, when the program was killed.
 */
final class FolderOutput implements AutoCloseable {
    private static final int SECONDS_TO_END = 10;

    private final Path target;
    private final Path part;
    private final Path old;
    private final Claim claim;
    private final Shared shared;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::endOfProgram, "folder-output");
    private volatile boolean ending;

    private FolderOutput(Path target, Claim claim, Shared shared) {
        this.target = target;
        this.claim = claim;
        this.shared = shared;
        this.part = claim.part();
        this.old = target.resolveSibling(".minutebook-" + target.getFileName() + ".old");
    }

    /** Begins one; until it is closed nobody else can begin one in the same place. Refuses where none can be. */
    static FolderOutput begin(Path folder, Shared shared) {
        Path target = whole(folder);
        FileOutput.folder(target.getParent());
        try {
            Claim claim = Claim.of(target, shared)
                    .orElseThrow(() -> new Refused(
                            Reason.BUSY,
                            "Wait a little and try again: somebody is just writing papers to " + target + "."));
            FolderOutput output = new FolderOutput(target, claim, shared);
            boolean begun = false;
            try {
                output.putRight();
                Files.createDirectory(output.part);
                Runtime.getRuntime().addShutdownHook(output.hook);
                begun = true;
                return output;
            } finally {
                if (!begun) {
                    output.close();
                }
            }
        } catch (IOException e) {
            throw trouble(target, e);
        }
    }

    /** Where it really is, links followed. */
    static Path whole(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        if (target.getFileName() == null || (Files.exists(target) && !Files.isDirectory(target))) {
            throw new Refused(Reason.FILE_TROUBLE, "Name a folder of its own: “" + folder + "” cannot be one.");
        }
        try {
            return Files.exists(target) ? target.toRealPath() : target;
        } catch (IOException e) {
            throw trouble(target, e);
        }
    }

    static Refused trouble(Path at, IOException trouble) {
        return new Refused(Reason.FILE_TROUBLE, FileOutput.sentence(at, trouble), trouble);
    }

    /** Puts back what a killed program had only just moved aside, and removes what could not be removed before. */
    private void putRight() throws IOException {
        if (Files.exists(old) && !Files.exists(target)) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
        }
        remove(old);
        remove(part);
    }

    /** Puts a file in, such as {@code themes/report.html}. Refuses when the program is told to end. */
    void add(String name, byte[] bytes) {
        requireGoingOn();
        Path file = part.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            FileOutput.writeThrough(file, bytes);
        } catch (IOException e) {
            throw trouble(target.resolve(name), e);
        }
    }

    private void requireGoingOn() {
        if (ending) {
            throw new Refused(Reason.STOPPED, "Stopped: nothing was written to " + target + ".");
        }
    }

    /** Gives the folder its name, in place of what had it; what may not be replaced has been asked for before. */
    Path finish() {
        requireGoingOn();
        try {
            shared.give(part);
            for (Path folder : folders(part)) {
                FileOutput.keepName(folder);
            }
            boolean replaces = !isFree(target);
            if (replaces) {
                Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
            }
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (replaces) {
                    Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
                }
                throw e;
            }
            FileOutput.keepName(target.getParent());
        } catch (IOException e) {
            throw trouble(target, e);
        }
        forgetOld();
        return target;
    }

    private void forgetOld() {
        try {
            remove(old);
        } catch (IOException e) {
            // The new folder is in its place; what cannot be removed now is removed the next time.
            return;
        }
    }

    /** Whether there is nothing in a place but perhaps an empty folder. */
    static boolean isFree(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> held = Files.list(folder)) {
            return held.findAny().isEmpty();
        } catch (IOException e) {
            throw trouble(folder, e);
        }
    }

    Path target() {
        return target;
    }

    private static List<Path> folders(Path top) throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    /** The files in a folder and in those within it, by their names from there. */
    static Set<String> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            all.filter(one -> !Files.isDirectory(one))
                    .forEach(one -> names.add(folder.relativize(one).toString().replace('\\', '/')));
            return names;
        } catch (IOException e) {
            throw trouble(folder, e);
        } catch (UncheckedIOException e) {
            throw trouble(folder, e.getCause());
        }
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }

    private void endOfProgram() {
        ending = true;
        try {
            closed.await(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try (claim) {
            remove(part);
        } catch (IOException e) {
            throw trouble(part, e);
        } finally {
            closed.countDown();
            forgetHook();
        }
    }

    private void forgetHook() {
        if (!ending) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException endingNow) {
                // The program is ending at this moment and the hook is waiting for nothing any more.
                return;
            }
        }
    }
}
