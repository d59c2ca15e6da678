package minutebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.domain.Refused;
import minutebook.export.Format;
import minutebook.export.HouseStyle;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The privacy check before a bundle is written. */
class BundlePrivacyTest {
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
        return bundle.write(folder.resolve("papers"), false, Optional.empty(), new MeetingBundle.Watcher() {
            @Override
            public void at(int part, int parts, String what) {}

            @Override
            public boolean goesOn() {
                return true;
            }
        });
    }

    @Test
    void what_cannot_be_read_does_not_count_as_checked() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (TestBook book = TestBook.in(folder);
                TestBook broken = TestBook.in(other)) {
            Files.write(broken.book().present().file(), new byte[100_000]);
            MeetingBundle bundle = bundle(book, broken, Publication.ACTION_LOG, Rendition.PUBLIC);
            Refused refused = assertThrows(Refused.class, () -> write(bundle));
            assertEquals(Refused.Kind.STORAGE, refused.reason().kind());
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
