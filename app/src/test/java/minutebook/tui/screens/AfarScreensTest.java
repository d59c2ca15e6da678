package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.Minutebook;
import minutebook.TestClock;
import minutebook.domain.Refused;
import minutebook.tui.Key;
import minutebook.tui.ScreenSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screens for somebody from afar: no key leads to a file of the host, and each that would says what to do instead. */
class AfarScreensTest {
    @TempDir
    Path folder;

    private BoardScreens at;
    private BoardScreens afar;

    @BeforeEach
    void come_from_afar() {
        at = BoardScreens.in(folder);
        afar = at.fromAfar("secretary");
    }

    @AfterEach
    void leave() {
        afar.close();
        at.close();
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !file.toString().matches(".*\\.db(-wal|-shm)?"))
                    .count();
        }
    }

    @Test
    void papers_are_published_by_a_command_instead() throws IOException {
        long before = files();
        afar.type("w").shows("From afar nothing is written on the host").shows("ssh HOST export minutes N");
        afar.type("?").shows("publish: not now.").press(Key.ESCAPE);
        afar.type("mw").shows("From afar nothing is written").shows("Agenda of meeting 7");
        afar.type("Me").shows("From afar nothing is written").shows("After meeting 7");
        assertEquals(before, files());
    }

    @Test
    void no_plan_is_imported_and_no_board_made() {
        afar.type("PI").shows("From afar no file of the host is read").shows("Plan:");
        afar.type("qN").shows("From afar no board is made");
    }

    @Test
    void a_file_without_a_board_stays_without_one() throws IOException {
        Path empty = folder.resolve("empty.db");
        TestClock clock = new TestClock(PracticeFile.START);
        try (Minutebook book = Minutebook.openFromAfar(empty, clock, "chair")) {
            ScreenSession session =
                    new ScreenSession(new BookWorld(book), HomeScreen.of(book, Optional.empty()), 80, 24);
            for (String key : new String[] {"n", "I"}) {
                assertTrue(session.type(key).text().contains("From afar no board is made"), session.text());
            }
        }
    }

    @Test
    void a_paper_is_linked_by_its_address_alone() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), "secret");
        afar.type("E")
                .press(Key.DOWN)
                .type("La")
                .type("Secret")
                .press(Key.TAB)
                .shows("a file is linked on the host itself");
        afar.type(file.toString()).press(Key.ENTER);
        afar.shows("from afar no file of the host can be linked");
        afar.press(Key.ctrl('u')).type("https://council.example/guide").press(Key.ENTER);
        afar.shows("on the web");
    }

    @Test
    void a_paper_of_the_host_is_listed_and_not_looked_at() throws IOException {
        Path file = Files.writeString(folder.resolve("audit.txt"), "abc");
        at.type("E").press(Key.DOWN).type("La").type("Audit").press(Key.TAB).type(file.toString());
        at.press(Key.ENTER).shows("as linked");
        afar.type("E")
                .press(Key.DOWN)
                .type("L")
                .shows("Audit")
                .shows("on the host")
                .lacks("as linked");
    }

    @Test
    void of_a_decision_notice_only_the_sending_is_recorded() throws IOException {
        long before = files();
        afar.press(Key.END, Key.UP)
                .type("mMn")
                .shows("To whom")
                .shows("ssh … minutes notice 6")
                .lacks("Release");
        afar.press(Key.ENTER).shows("Decision notice of meeting 6 sent to members.");
        assertEquals(before, files());
    }

    @Test
    void a_typed_path_is_refused_wherever_it_comes_from() {
        Refused refused = assertThrows(Refused.class, () -> TypedPath.of(afar.book(), "/etc/passwd"));
        assertEquals(Refused.Reason.NOT_ALLOWED, refused.reason());
        assertEquals(Path.of("/etc/passwd"), TypedPath.of(at.book(), "/etc/passwd"));
    }

    @Test
    void looking_back_stays_from_afar() {
        afar.type("D").type("18 june 2015").press(Key.ENTER).shows("as known on");
        afar.type("w").shows("From afar nothing is written");
        assertTrue(afar.book().isFromAfar());
        try (Minutebook another = afar.book().another()) {
            assertTrue(another.isFromAfar());
        }
        assertFalse(at.book().isFromAfar());
    }

    @Test
    void what_is_half_typed_is_kept_and_offered_back() {
        afar.opensTheMeeting().type("S").type("n").type("Half a note");
        afar.ticks().press(Key.ESCAPE);
        afar.type("n").shows("Half a note");
    }
}
