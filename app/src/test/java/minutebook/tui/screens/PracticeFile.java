package minutebook.tui.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import minutebook.Minutebook;
import minutebook.TestClock;
import minutebook.change.CreateBoard;
import minutebook.pack.PackFiles;
import minutebook.pack.PackReader;

/** The bundled sample board as a file: read from its pack once, then copied for each test. */
final class PracticeFile {
    /** When the sample's meeting 7 begins, by the clock on the wall. */
    static final LocalDateTime START = LocalDateTime.of(2015, 6, 18, 14, 0);

    private static final byte[] FILE = made();

    private PracticeFile() {}

    /** Puts a copy into the folder. */
    static Path in(Path folder) {
        try {
            return Files.write(folder.resolve("board.db"), FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] made() {
        try {
            Path folder = Files.createTempDirectory("practice");
            Path file = folder.resolve("sample.db");
            Path copy = folder.resolve("copy.db");
            TestClock clock = new TestClock(START.minusDays(30));
            AtomicLong ids = new AtomicLong();
            try (Minutebook book = Minutebook.practice(file, clock, "Board Secretary", START.toLocalDate())) {
                book.apply(new CreateBoard(PackReader.read(PackFiles.sample())
                        .rows(
                                () -> new UUID(0, ids.incrementAndGet()).toString(),
                                book.moment().at())));
                book.backup(copy);
            }
            byte[] bytes = Files.readAllBytes(copy);
            try (var all = Files.list(folder)) {
                for (Path left : all.toList()) {
                    Files.delete(left);
                }
            }
            Files.delete(folder);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
