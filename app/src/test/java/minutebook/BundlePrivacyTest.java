package minutebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import minutebook.domain.Refused;
import minutebook.export.Format;
import minutebook.export.HouseStyle;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The privacy check before a bundle is written. */
class BundlePrivacyTest {
    private static final Optional<Release> AGREED = Optional.of(new Release("He agreed to it", Optional.empty()));

    @TempDir
    Path folder;

    private MeetingBundle bundle(TestBook book, TestBook read, Publication publication, Rendition rendition) {
        return new MeetingBundle(
                book.book(),
                TestBoard.board(),
                new Publishing(read.book(), TestBoard.board(), HouseStyle.PLAIN),
                book.minutes().meeting(),
                new MeetingBundle.Wish(Set.of(publication), Set.of(Format.MD), rendition));
    }

    private MeetingBundle.Ending write(MeetingBundle bundle) {
        return write(bundle, Optional.empty(), asked -> true);
    }

    /** @param goesOn whether to go on when that is asked for the first, second … time */
    private MeetingBundle.Ending write(MeetingBundle bundle, Optional<Release> release, IntPredicate goesOn) {
        return bundle.write(folder.resolve("papers"), false, release, new MeetingBundle.Watcher() {
            private int asked;

            @Override
            public void at(int part, int parts, String what) {}

            @Override
            public boolean goesOn() {
                return goesOn.test(++asked);
            }
        });
    }

    private static List<String> releases(TestBook book) {
        return TestFile.rows(book.file(), "SELECT because FROM public_release");
    }

    @Test
    void what_cannot_be_read_does_not_count_as_checked() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (TestBook book = TestBook.in(folder);
                TestBook broken = TestBook.in(other)) {
            Files.write(broken.book().present().file(), new byte[100_000]);
            Refused refused = assertThrows(
                    Refused.class, () -> write(bundle(book, broken, Publication.ACTION_LOG, Rendition.PUBLIC)));
            assertEquals(Refused.Kind.STORAGE, refused.reason().kind());
        }
    }

    private MeetingBundle noticeWithAName(TestBook book) {
        book.startsTheMeeting();
        book.decides("Tom Smith is thanked.", "He helped.");
        return bundle(book, book, Publication.DECISION_NOTICE, Rendition.PUBLIC);
    }

    @Test
    void papers_that_are_stopped_before_they_are_out_are_not_released() {
        try (TestBook book = TestBook.in(folder)) {
            MeetingBundle bundle = noticeWithAName(book);
            for (int stopped = 1; stopped <= 3; stopped++) {
                int at = stopped;
                Refused refused = assertThrows(Refused.class, () -> write(bundle, AGREED, asked -> asked < at));
                assertEquals("Stopped: nothing was written.", refused.sentence());
                assertEquals(List.of(), releases(book));
                assertFalse(Files.exists(folder.resolve("papers")));
            }
            MeetingBundle.Ending.Done done =
                    assertInstanceOf(MeetingBundle.Ending.Done.class, write(bundle, AGREED, asked -> asked <= 3));
            assertEquals(
                    "“decision-notice 2” may go out to the public with 1 finding of the privacy check.",
                    done.released());
            assertEquals(List.of("He agreed to it"), releases(book));
        }
    }

    @Test
    void what_is_on_record_of_papers_that_could_not_be_written_after_all_is_said() {
        try (TestBook book = TestBook.in(folder)) {
            MeetingBundle bundle = noticeWithAName(book);
            Refused refused = assertThrows(
                    Refused.class,
                    () -> write(bundle, AGREED, asked -> asked < 3 || somebodyElsePuts("papers/theirs.txt")));
            assertEquals(Refused.Reason.DUPLICATE, refused.reason());
            assertTrue(
                    refused.sentence()
                            .endsWith("This stays on record until it is undone: “decision-notice 2” may go out to the"
                                    + " public with 1 finding of the privacy check."),
                    refused.sentence());
            assertEquals(List.of("He agreed to it"), releases(book));
            assertTrue(Files.exists(folder.resolve("papers/theirs.txt")));
        }
    }

    private boolean somebodyElsePuts(String file) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "theirs");
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_is_for_everybody_is_checked_among_papers_for_members() {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            book.decides("Tom Smith is thanked.", "He helped.");
            MeetingBundle.Ending notice = write(bundle(book, book, Publication.DECISION_NOTICE, Rendition.MEMBERS));
            assertEquals(
                    List.of("decision-notice 2"),
                    assertInstanceOf(MeetingBundle.Ending.Found.class, notice).open().stream()
                            .map(Privacy::name)
                            .toList());
            assertFalse(Files.exists(folder.resolve("papers")));
            MeetingBundle.Ending minutes = write(bundle(book, book, Publication.MINUTES, Rendition.MEMBERS));
            assertInstanceOf(MeetingBundle.Ending.Done.class, minutes);
        }
    }
}
