package minutebook.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import minutebook.Minutebook;
import minutebook.change.CreateBoard;
import minutebook.domain.Meeting;
import minutebook.view.AttentionView;
import minutebook.view.HomeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackStoredTest {
    private static final Instant JUNE = Instant.parse("2015-06-18T12:00:00Z");

    @Test
    void the_sample_board_goes_into_a_file_whole(@TempDir Path folder) {
        try (Minutebook book = Minutebook.open(folder.resolve("board.db"), () -> JUNE, "Secretary")) {
            Pack pack = PackReader.read(PackFiles.sample());
            book.apply(new CreateBoard(pack.rows(() -> UUID.randomUUID().toString(), JUNE)));
            HomeView home = book.home(Optional.of(pack.board()));
            assertEquals(pack.name(), home.board().orElseThrow().name());
            assertEquals(3, home.meetings().size());
            assertEquals(7, home.planned().orElseThrow().number());
            AttentionView needs = book.attention(home.board().orElseThrow());
            assertEquals(4, needs.overdue());
            assertEquals(2, needs.reported());
            Meeting six = home.meetings().stream()
                    .filter(meeting -> meeting.number() == 6)
                    .findFirst()
                    .orElseThrow();
            assertTrue(book.minutes(six.id()).toString().contains("Reconcile the early help strategy"));
        }
    }
}
