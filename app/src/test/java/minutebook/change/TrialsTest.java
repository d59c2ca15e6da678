package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import minutebook.Minutebook;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.domain.Meeting;
import minutebook.view.ActionRow;
import minutebook.view.DecisionRow;
import minutebook.view.ItemRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever three people try, in any order: nothing that was confirmed is lost, numbers stay in order without gaps,
 * agreed minutes stay as they are, what is private stays private, and the record is what its journal tells. The seed of a trial that fails is in its message.
 */
class TrialsTest {
    private static final int STEPS = 60;

    /** Each ten of seeds; -Dminutebook.trials=100 tries more. */
    private static final int TRIALS = Integer.getInteger("minutebook.trials", 10);

    private static final Set<String> TRIED = new TreeSet<>();
    private static final Set<String> MADE = new TreeSet<>();

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static Path template;

    @BeforeAll
    static void make_the_board_once() {
        try (TestBook book = TestBook.in(shared)) {
            template = book.file();
        }
    }

    @AfterAll
    static void everything_that_was_tried_was_done_some_time() {
        TRIED.removeAll(MADE);
        assertEquals(Set.of(), TRIED, "never done in any trial");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void no_order_of_steps_loses_an_entry_breaks_a_number_or_reopens_agreed_minutes(long tens)
            throws IOException, SQLException {
        List<TrialStep> steps = TrialStep.all();
        int refused = 0;
        int frozen = 0;
        int hidden = 0;
        int sent = 0;
        for (long seed = tens * 1000; seed < tens * 1000 + TRIALS; seed++) {
            Path file = Files.copy(template, folder.resolve("seed-" + seed + ".db"));
            try (Trial trial = new Trial(file, seed)) {
                TrialLook look = new TrialLook(trial);
                for (int step = 1; step <= STEPS; step++) {
                    trial.step(steps);
                    look.look("seed " + seed + ", step " + step + ", " + trial.last());
                }
                look(trial, "seed " + seed);
                if (seed % 10 == 0) {
                    assertEquals(List.of(), trial.book().verify().problems(), "seed " + seed);
                }
                refused += trial.refused();
                TRIED.addAll(trial.tried());
                MADE.addAll(trial.made());
                frozen += trial.frozen().size();
                hidden += look.hidden();
                sent += look.texts();
            }
        }
        assertTrue(frozen > 0, "no minutes were agreed in any trial");
        TRIED.add("an entry in private");
        if (hidden > 0) {
            MADE.add("an entry in private");
        }
        assertTrue(sent > frozen, "no minutes went out in any trial");
        assertTrue(refused < TRIALS * STEPS * 5 / 6, refused + " of " + TRIALS * STEPS + " steps were refused");
    }

    private static void look(Trial trial, String where) {
        Map<String, String> fields = TestFile.fields(trial.file());
        assertEquals(trial.confirmed(), Trial.wordsOf(fields), where);
        assertEquals(fields, JournalReplay.of(trial.file()), where);
        trial.frozen().forEach((meeting, then) -> assertEquals(then, trial.about(meeting), where));
        trial.book().home(Optional.empty()).meetings().forEach(meeting -> numbers(trial.book(), meeting, where));
    }

    /** The numbers of a meeting's decisions and actions are 1, 2, 3 …, rising as they were recorded. */
    private static void numbers(Minutebook book, Meeting meeting, String where) {
        List<ItemRecord> items = book.minutes(meeting.id()).items();
        List<String> actions = items.stream()
                .flatMap(item -> item.actions().stream())
                .sorted(Comparator.comparing((ActionRow row) -> row.action().place())
                        .thenComparing(row -> row.action().id()))
                .map(row -> row.ref().toString())
                .toList();
        List<String> decisions = items.stream()
                .flatMap(item -> item.decisions().stream())
                .sorted(Comparator.comparing((DecisionRow row) -> row.decision().place())
                        .thenComparing(row -> row.decision().id()))
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
