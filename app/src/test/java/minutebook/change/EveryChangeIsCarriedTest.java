package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import minutebook.Minutebook;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.plan.PlanParts;
import minutebook.pack.PackExport;
import minutebook.pack.PackReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be done to a board, a pack carries: written out, read in and written out again it is the same. */
class EveryChangeIsCarriedTest {
    @TempDir
    Path folder;

    static Stream<Examples.Example> examples() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_pack_carries_what_it_leaves_behind(Examples.Example example) throws IOException {
        try (TestBook book = TestBook.in(folder)) {
            book.does(example.change().apply(book));
            assertCarried(book);
        }
    }

    @Test
    void a_pack_carries_two_measures_that_are_each_others_partner() throws IOException {
        try (TestBook book = TestBook.in(folder)) {
            partner(book, TestBoard.MEASURE, "days");
            partner(book, "measure-days", "pathway-plans");
            assertCarried(book);
        }
        assertTrue(Files.readString(folder.resolve("second/pack.json")).contains("\"partner\" : \"pathway-plans\""));
    }

    private static void partner(TestBook book, String measure, String partner) {
        book.does(new ChangeInPlan(TestBoard.BOARD, PlanParts.MEASURE, measure, Map.of("partner", partner)));
    }

    private void assertCarried(TestBook book) throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Minutebook written = book.book();
        new PackExport(first, false).write(written.everything(written.board(Optional.of("wearton"))));
        try (Minutebook read = Minutebook.open(folder.resolve("again.db"), book.clock(), "Somebody Else")) {
            read.apply(new CreateBoard(PackReader.read(first)
                    .rows(() -> UUID.randomUUID().toString(), read.moment().at())));
            new PackExport(second, false).write(read.everything(read.board(Optional.empty())));
        }
        for (String name : new String[] {"pack.json", "readings.csv"}) {
            assertEquals(Files.readString(first.resolve(name)), Files.readString(second.resolve(name)));
        }
    }
}
