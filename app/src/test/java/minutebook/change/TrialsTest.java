package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.domain.Meeting;
import minutebook.view.ItemRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever three people try, in any order: nothing that was confirmed is lost, numbers stay in order without gaps, and
 * the record is what its journal tells. The seed of a trial that fails is in its message.
 */
class TrialsTest {
    private static final int STEPS = 60;
    private static final int TRIALS = 30;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void no_order_of_steps_loses_an_entry_or_breaks_a_number(long tens) {
        List<TrialStep> steps = TrialStep.all();
        int refused = 0;
        for (long seed = tens * 1000; seed < tens * 1000 + TRIALS; seed++) {
            try (Trial trial = new Trial(folder.resolve("seed-" + seed), seed)) {
                for (int step = 1; step <= STEPS; step++) {
                    trial.step(steps);
                    if (step % 20 == 0) {
                        look(trial, "seed " + seed + ", step " + step);
                    }
                }
                wholeLook(trial, "seed " + seed);
                refused += trial.refused();
            }
        }
        assertTrue(refused < TRIALS * STEPS * 3 / 4, refused + " of " + TRIALS * STEPS + " steps were refused");
    }

    private static void look(Trial trial, String where) {
        assertEquals(trial.confirmed(), trial.recorded(), where);
        trial.all(Meeting.class).forEach(meeting -> numbers(trial.book(), meeting, where));
    }

    private static void wholeLook(Trial trial, String where) {
        assertEquals(List.of(), trial.book().book().verify().problems(), where);
        assertEquals(told(TestFile.fields(trial.book().file())), told(JournalReplay.of(trial.book().file())), where);
    }

    private static Map<String, String> told(Map<String, String> fields) {
        return new TreeMap<>(fields);
    }

    /** The numbers of a meeting's decisions and actions are 1, 2, 3 …, rising as they were recorded. */
    private static void numbers(TestBook book, Meeting meeting, String where) {
        List<ItemRecord> items = book.book().minutes(meeting.id()).items();
        List<String> actions = items.stream()
                .flatMap(item -> item.actions().stream())
                .sorted((a, b) -> Integer.compare(a.action().place(), b.action().place()))
                .map(row -> row.ref().toString())
                .toList();
        List<String> decisions = items.stream()
                .flatMap(item -> item.decisions().stream())
                .sorted((a, b) ->
                        Integer.compare(a.decision().place(), b.decision().place()))
                .map(row -> row.ref().toString())
                .toList();
        int number = meeting.number();
        assertEquals(
                IntStream.rangeClosed(1, actions.size())
                        .mapToObj(n -> String.format("A%02d-%02d", number, n))
                        .toList(),
                actions,
                where);
        assertEquals(
                IntStream.rangeClosed(1, decisions.size())
                        .mapToObj(n -> String.format("D%02d-%02d", number, n))
                        .toList(),
                decisions,
                where);
    }
}
