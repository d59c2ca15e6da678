package minutebook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import minutebook.TestBook;
import minutebook.TestFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillWriterTest {
    /** How often it is killed; more with {@code -Dminutebook.kills=1000}. */
    private static final int KILLS = Integer.getInteger("minutebook.kills", 30);

    private static final int AT_ONCE = 2;

    @TempDir
    Path folder;

    @Test
    void no_confirmed_entry_is_lost_when_the_program_is_killed() throws Exception {
        long seed = 20150618;
        Random random = new Random(seed);
        Set<String> confirmed = new HashSet<>();
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            for (int kill = 0; kill < KILLS; kill += AT_ONCE) {
                List<CompletableFuture<List<String>>> runs = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    String name = "run" + (kill + i);
                    int millis = random.nextInt(300);
                    runs.add(CompletableFuture.supplyAsync(
                            () -> run(book.file(), name, millis), KillWriterTest::inItsOwnThread));
                }
                for (CompletableFuture<List<String>> run : runs) {
                    confirmed.addAll(run.get());
                }
            }
            Set<String> recorded = new HashSet<>(TestFile.rows(book.file(), "SELECT text FROM minute_note"));
            Set<String> lost = new HashSet<>(confirmed);
            lost.removeAll(recorded);
            System.out.printf(
                    "Killed %d times (seed %d): %,d entries confirmed, %,d recorded, %d lost.%n",
                    KILLS, seed, confirmed.size(), recorded.size() - 1, lost.size());
            assertEquals(Set.of(), lost);
            assertTrue(confirmed.size() >= KILLS);
            assertTrue(recorded.size() - 1 <= confirmed.size() + KILLS);
            assertEquals(List.of(), book.book().verify().problems());
        }
    }

    /** The shared pool has one thread on two processors: waiting for a program there would keep its end from coming. */
    private static void inItsOwnThread(Runnable task) {
        new Thread(task).start();
    }

    /** Starts the program, kills it so long after its first entry, and gives all that it had confirmed. */
    private static List<String> run(Path file, String name, int millis) {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx128m",
                "-Dminutebook.cache=" + file.resolveSibling("cache"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KillWriter.class.getName(),
                file.toString(),
                name);
        List<String> confirmed = new ArrayList<>();
        try {
            Process process =
                    command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try (BufferedReader lines = process.inputReader()) {
                CompletableFuture<Void> killed = null;
                String line = wholeLine(lines);
                while (line != null) {
                    confirmed.add(line);
                    if (killed == null) {
                        killed = CompletableFuture.runAsync(
                                process.toHandle()::destroyForcibly,
                                CompletableFuture.delayedExecutor(
                                        millis, TimeUnit.MILLISECONDS, KillWriterTest::inItsOwnThread));
                    }
                    line = wholeLine(lines);
                }
            }
            process.onExit().join();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return confirmed;
    }

    /** A line that was written to its end; null when there is none, for a line cut short confirms nothing. */
    private static String wholeLine(BufferedReader lines) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = lines.read(); c >= 0; c = lines.read()) {
            if (c == '\n') {
                return line.toString();
            }
            line.append((char) c);
        }
        return null;
    }
}
