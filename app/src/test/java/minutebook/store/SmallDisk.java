package minutebook.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk in memory that can be filled up or made read-only; a test that cannot have one is skipped and says why. */
public final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** A disk of that size, such as {@code 1m}, below the folder. */
    public static SmallDisk mount(Path parent, String size) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("disk"));
        boolean mounted = Files.isExecutable(Path.of("/usr/bin/mount"))
                && run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString());
        if (!mounted) {
            System.out.println("Skipped: a small disk needs Linux and the right to mount one (run as root).");
        }
        assumeTrue(mounted, "a small disk needs Linux and the right to mount one (run as root)");
        return new SmallDisk(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Changes an option such as {@code ro} or {@code size=4m}. */
    public void remount(String option) throws IOException {
        if (!run("mount", "-o", "remount," + option, folder.toString())) {
            throw new IOException("cannot remount with " + option);
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", folder.toString());
    }

    private static boolean run(String... command) throws IOException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .onExit()
                        .join()
                        .exitValue()
                == 0;
    }
}
